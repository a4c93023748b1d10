// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Versioned;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;

/// The conventions of one employment partner.
public record ConventionEntry(OrganisationId partner, Versions<ConventionTerms> versions)
        implements RegisterEntry, Versioned {

    /// The entry that the first proposal opens.
    ///
    /// @param number the number of the act
    public static ConventionEntry of(int number, PersonId by, ConventionAct.Proposed act) {
        Versions<ConventionTerms> none = Versions.none();
        return new ConventionEntry(act.partner(), none.propose(start(number, by, act)));
    }

    @Override
    public RegisterKey key() {
        return RegisterKey.convention(partner);
    }

    @Override
    public ConventionEntry after(RecordedAct recorded) {
        return recorded.act() instanceof ConventionAct act ? after(recorded, act) : this;
    }

    private ConventionEntry after(RecordedAct recorded, ConventionAct act) {
        int number = recorded.number();
        PersonId by = recorded.by().person();
        return new ConventionEntry(
                partner,
                switch (act) {
                    case ConventionAct.Proposed proposed -> versions.propose(start(number, by, proposed));
                    case ConventionAct.EndProposed(ActNumber(int version), LocalDate lastDay, var _) ->
                        versions.propose(new Proposal.End<>(number, by, version, lastDay));
                    case ConventionAct.Confirmed(ActNumber(int proposal)) ->
                        versions.confirm(proposal, by, recorded.recordedOn());
                    case ConventionAct.Declined(ActNumber(int proposal), var _) -> versions.decline(proposal);
                });
    }

    /// What an act proposes. Its period begins and ends as it says; the check has seen to their order.
    public static Proposal.Start<ConventionTerms> start(int number, PersonId by, ConventionAct.Proposed act) {
        Period period = Period.of(act.from(), act.until().orElse(LocalDate.MAX));
        return new Proposal.Start<>(
                number, by, period, act.terms(), act.replaces().map(ActNumber::number));
    }

    /// The conventions that hold or held, each in its period.
    public List<Convention> conventions() {
        return versions.versions().stream()
                .map(v -> new Convention(partner, v.period(), v.terms()))
                .toList();
    }
}
