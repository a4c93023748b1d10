// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Reference;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.FormField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        return opened.file().choices(reference, thread).stream()
                .map(choice -> ChoiceOnForm.option(opened.acts(), choice, false))
                .toList();
    }

    /// By rank, then in the order of their names.
    @Override
    public List<FormField.Option> values(Candidates candidates) {
        return opened.file().candidates(candidates, thread).stream()
                .sorted(Comparator.comparing(Candidate::rank).thenComparing(this::label))
                .map(each -> new FormField.Option(each.value(), label(each), "", false))
                .toList();
    }

    private String label(Candidate candidate) {
        return opened.words().capital(opened.words().phrase(candidate.label()));
    }

    @Override
    public List<FormField> byHand(Component component, Map<String, Object> tree, ByHand.HeadMaker heads) {
        return ByHand.fields(opened, type, component, tree, heads);
    }
}
