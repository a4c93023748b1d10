// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterCandidates;
import be.passerelle.registers.entry.RegisterChoices;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Reference;
import be.passerelle.web.act.ChoiceOnForm;
import be.passerelle.web.act.FormFields;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.words.ActWords;
import java.util.Comparator;
import java.util.List;

/// What the form of an act of a register finds in its entry.
///
/// @param by who fills it in
record RegisterOnForm(ActWords words, AtEntry at, ActType<?> type, Performer by) implements FormFields.OnForm {

    @Override
    public boolean opens() {
        return at.entry().isEmpty();
    }

    /// The only act that there is need not be chosen, where one must be.
    @Override
    public List<FormField.Option> acts(Reference reference) {
        List<Choice> choices = RegisterChoices.of(reference).in(at);
        boolean only = choices.size() == 1 && !reference.components().getFirst().optional();
        return choices.stream()
                .map(choice -> ChoiceOnForm.option(words, choice, only))
                .toList();
    }

    /// By rank, then in the order of their names; the only one need not be chosen.
    @Override
    public List<FormField.Option> values(Candidates candidates) {
        var offered = RegisterCandidates.of(candidates).in(at, by, type);
        return offered.stream()
                .sorted(Comparator.comparing(Candidate::rank).thenComparing(this::label))
                .map(each -> new FormField.Option(each.value(), label(each), "", offered.size() == 1))
                .toList();
    }

    private String label(Candidate candidate) {
        return words.words().capital(words.phrase(candidate.label()));
    }
}
