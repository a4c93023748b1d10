// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Reference;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.FormField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The acts that a form lets somebody choose from, as the declaration says where they come from.
final class ReferencesOnPage {

    private ReferencesOnPage() {}

    /// What may be chosen, without what would name an act that the visitor may not see.
    static List<FormField.Option> options(Opened opened, int thread, Reference reference) {
        Set<Integer> seen =
                opened.desk().acts().stream().map(RecordedAct::number).collect(Collectors.toSet());
        return FileChoices.of(reference)
                .in(opened.onDay().in(thread), opened.access().viewer().performer())
                .stream()
                .filter(choice -> named(choice).allMatch(act -> seen.contains(act.number())))
                .map(choice -> option(opened, choice))
                .toList();
    }

    private static FormField.Option option(Opened opened, Choice choice) {
        return new FormField.Option(
                choice.acts().stream().map(ActNumber::toString).collect(Collectors.joining(Submitted.TOGETHER)),
                opened.words().capital(opened.acts().phrase(choice.label())),
                choice.hint().map(opened.acts()::phrase).orElse(""),
                false);
    }

    private static Stream<ActNumber> named(Choice choice) {
        return Stream.concat(Stream.of(choice.label()), choice.hint().stream())
                .map(Phrase::values)
                .flatMap(values -> values.values().stream())
                .filter(ActNumber.class::isInstance)
                .map(ActNumber.class::cast);
    }
}
