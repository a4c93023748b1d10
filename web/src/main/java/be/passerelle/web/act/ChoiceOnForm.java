// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Choice;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.words.ActWords;
import java.util.stream.Collectors;

/// A choice among acts as a form shows it.
public final class ChoiceOnForm {

    private ChoiceOnForm() {}

    public static FormField.Option option(ActWords acts, Choice choice, boolean chosen) {
        return new FormField.Option(
                choice.acts().stream().map(ActNumber::toString).collect(Collectors.joining(Submitted.TOGETHER)),
                acts.words().capital(acts.phrase(choice.label())),
                choice.hint().map(acts::phrase).orElse(""),
                chosen);
    }
}
