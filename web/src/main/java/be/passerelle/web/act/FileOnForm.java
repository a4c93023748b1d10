// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Reference;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.FormField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the form of an act of a case file finds there.
///
/// @param thread the thread that the act belongs to, 0 for none
record FileOnForm(Opened opened, int thread, ActType<?> type) implements FormFields.OnForm {

    /// Whatever the act, its file is known: opening one begins with a search for the person.
    @Override
    public boolean opens() {
        return false;
    }

    /// What may be chosen, without what would name an act that the visitor may not see.
    @Override
    public List<FormField.Option> acts(Reference reference) {
        Set<Integer> seen =
                opened.desk().acts().stream().map(RecordedAct::number).collect(Collectors.toSet());
        return FileChoices.of(reference)
                .in(opened.onDay().in(thread), opened.access().viewer().performer())
                .stream()
                .filter(choice -> named(choice).allMatch(act -> seen.contains(act.number())))
                .map(choice -> ChoiceOnForm.option(opened.acts(), choice, false))
                .toList();
    }

    @Override
    public List<FormField.Option> values(Candidates candidates) {
        throw new IllegalArgumentException(candidates.getClass().getName() + " does not look at a case file");
    }

    @Override
    public List<FormField> byHand(Component component, Map<String, Object> tree, ByHand.HeadMaker heads) {
        return ByHand.fields(opened, type, component, tree, heads);
    }

    private static Stream<ActNumber> named(Choice choice) {
        return Stream.concat(Stream.of(choice.label()), choice.hint().stream())
                .map(Phrase::values)
                .flatMap(values -> values.values().stream())
                .filter(ActNumber.class::isInstance)
                .map(ActNumber.class::cast);
    }
}
