// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.directive;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Versioned;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;

/// One directive with all its versions.
public record DirectiveEntry(String directive, Versions<DirectiveTerms> versions) implements RegisterEntry, Versioned {

    /// The entry that the first proposal opens.
    ///
    /// @param number the number of the act
    public static DirectiveEntry of(int number, PersonId by, DirectiveAct.Proposed act) {
        Versions<DirectiveTerms> none = Versions.none();
        return new DirectiveEntry(act.key(), none.propose(start(number, by, act)));
    }

    @Override
    public RegisterKey key() {
        return RegisterKey.directive(directive);
    }

    @Override
    public DirectiveEntry after(RecordedAct recorded) {
        return recorded.act() instanceof DirectiveAct act ? after(recorded, act) : this;
    }

    private DirectiveEntry after(RecordedAct recorded, DirectiveAct act) {
        int number = recorded.number();
        PersonId by = recorded.by().person();
        return new DirectiveEntry(
                directive,
                switch (act) {
                    case DirectiveAct.Proposed proposed -> versions.propose(start(number, by, proposed));
                    case DirectiveAct.EndProposed(ActNumber(int version), LocalDate lastDay, var _) ->
                        versions.propose(new Proposal.End<>(number, by, version, lastDay));
                    case DirectiveAct.Confirmed(ActNumber(int proposal)) ->
                        versions.confirm(proposal, by, recorded.recordedOn());
                    case DirectiveAct.Declined(ActNumber(int proposal), var _) -> versions.decline(proposal);
                });
    }

    /// What an act proposes. Its period begins and ends as it says; the check has seen to their order.
    public static Proposal.Start<DirectiveTerms> start(int number, PersonId by, DirectiveAct.Proposed act) {
        Period period = Period.of(act.from(), act.until().orElse(LocalDate.MAX));
        return new Proposal.Start<>(
                number, by, period, act.terms(), act.replaces().map(ActNumber::number));
    }

    /// The directive in each of its versions that holds or held.
    public List<Directive> directives() {
        return versions.versions().stream()
                .map(v -> new Directive(directive, v.period(), v.terms(), v.knownSince()))
                .toList();
    }
}
