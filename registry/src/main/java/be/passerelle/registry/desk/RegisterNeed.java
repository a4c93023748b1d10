// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.ActOf;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.registers.version.Proposal;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What open files need of a register, where an act may take it away or shorten it. Whoever keeps the register is told
/// how many they are, and which only of those that they may look at: most of those who keep registers look at no file.
public sealed interface RegisterNeed {

    /// Something is still to be done by an organisation.
    record ToBeDoneBy(OrganisationId organisation) implements RegisterNeed {}

    /// Something is still to be done by one person in a role.
    record InHandsOf(PersonId person, OrganisationId organisation, Role role) implements RegisterNeed {}

    /// A training is not decided yet, which conventions and directives may change.
    ///
    /// @param partner the partner under whose convention it may have been asked for; empty for all
    record NotDecided(Optional<OrganisationId> partner) implements RegisterNeed {}

    /// Counts the files that need it, whoever may look at them.
    interface Count {
        int files(RegisterNeed need);

        /// The files in which nothing is decided yet and that ask about a day from the given one on;
        /// those whose request is not sent ask about every day.
        List<CaseFileId> undecided(NotDecided need, LocalDate since);
    }

    /// A file by the name of its person.
    record Named(CaseFileId file, String listedName) {}

    /// Names files that need it, among those that the viewer has a ground to look at.
    @FunctionalInterface
    interface Names {
        List<Named> files(Viewer viewer, RegisterNeed need, int limit);
    }

    /// What an act may take away, or give to requests that wait; empty for an act that only adds.
    static Optional<RegisterNeed> touchedBy(RegisterAct act, RegisterKey key, RegisterBook book) {
        return switch (ActOf.register(act)) {
            case ActOf.Organisation(var of) ->
                switch (of) {
                    case OrganisationAct.Closed _ -> Optional.of(new ToBeDoneBy(new OrganisationId(key.key())));
                    case OrganisationAct.Registered _, OrganisationAct.DetailsChanged _ -> Optional.empty();
                };
            case ActOf.Convention(var of) ->
                switch (of) {
                    case ConventionAct.Proposed _, ConventionAct.EndProposed _, ConventionAct.Confirmed _ ->
                        Optional.of(new NotDecided(Optional.of(new OrganisationId(key.key()))));
                    case ConventionAct.Declined _ -> Optional.empty();
                };
            case ActOf.Directive(var of) ->
                switch (of) {
                    case DirectiveAct.Proposed _, DirectiveAct.EndProposed _, DirectiveAct.Confirmed _ ->
                        Optional.of(new NotDecided(Optional.empty()));
                    case DirectiveAct.Declined _ -> Optional.empty();
                };
            case ActOf.Mandate(var of) ->
                switch (of) {
                    case MandateAct.Ended(ActNumber(int number), var _) -> handsOf(number, key, book);
                    case MandateAct.EndProposed(ActNumber(int number), var _) -> handsOf(number, key, book);
                    case MandateAct.Confirmed(ActNumber(int proposal)) -> handsOfWhoseEndWaits(proposal, key, book);
                    case MandateAct.Changed changed -> handsOfWhoGoes(changed, key, book);
                    case MandateAct.Given _, MandateAct.Proposed _, MandateAct.NumberCorrectionProposed _ ->
                        Optional.empty();
                    case MandateAct.Declined _ -> Optional.empty();
                    case MandateAct.AbsenceAnnounced _, MandateAct.AbsenceEnded _ -> Optional.empty();
                };
            case ActOf.Setting(SettingAct.Changed _) -> Optional.empty();
        };
    }

    private static Optional<MandateEntry> mandates(RegisterKey key, RegisterBook book) {
        return book.page(key)
                .map(RegisterBook.Page::entry)
                .flatMap(entry -> entry instanceof MandateEntry mandates ? Optional.of(mandates) : Optional.empty());
    }

    /// A mandate that begins takes nothing away.
    private static Optional<RegisterNeed> handsOfWhoseEndWaits(int proposal, RegisterKey key, RegisterBook book) {
        return mandates(key, book).flatMap(entry -> entry.proposal(proposal)).flatMap(waiting -> switch (waiting) {
            case Proposal.Start<Mandate> _ -> Optional.empty();
            case Proposal.End<Mandate> end -> handsOf(end.version(), key, book);
        });
    }

    /// Whoever goes to other teams lets go of what they have in hand.
    private static Optional<RegisterNeed> handsOfWhoGoes(MandateAct.Changed act, RegisterKey key, RegisterBook book) {
        return mandates(key, book).stream()
                .flatMap(entry -> entry.mandates().stream())
                .filter(m -> m.number() == act.mandate().number()
                        && m.period().from().isBefore(act.from())
                        && m.isOfOtherTeamsThan(act.teams()))
                .findFirst()
                .map(m -> new InHandsOf(m.person(), m.organisation(), m.role()));
    }

    private static Optional<RegisterNeed> handsOf(int mandate, RegisterKey key, RegisterBook book) {
        return mandates(key, book)
                .flatMap(entry -> entry.mandate(mandate))
                .map(m -> new InHandsOf(m.person(), m.organisation(), m.role()));
    }
}
