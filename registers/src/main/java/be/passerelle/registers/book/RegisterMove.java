// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.law.calendar.Day;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/// What an act of a register may change in files: the answer that those get who ask about it for a day. What waits for
/// a second person changes nothing, nor does what no file asks: who works where, how an organisation is called.
///
/// @param about what is asked, as [#DIRECTIVES] or [#conventionsOf] name it
/// @param since the first day for which the answer may be another
public record RegisterMove(String about, LocalDate since) {

    /// Which directives are in force.
    public static final String DIRECTIVES = Register.DIRECTIVE.code();

    /// Whether a partner has a convention.
    public static String conventionsOf(OrganisationId partner) {
        return RegisterKey.convention(partner).toString();
    }

    /// What an act moves.
    ///
    /// @param before the entry that it is recorded in; empty when it opens one
    public static Optional<RegisterMove> of(Optional<RegisterEntry> before, RegisterAct act) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return switch (EntryOf.register(before.get())) {
            case EntryOf.Directive(var directive)
            when act instanceof DirectiveAct.Confirmed(ActNumber(int proposal)) ->
                since(directive.versions(), proposal).map(day -> new RegisterMove(DIRECTIVES, day));
            case EntryOf.Convention(var conventions)
            when act instanceof ConventionAct.Confirmed(ActNumber(int proposal)) ->
                since(conventions.versions(), proposal)
                        .map(day -> new RegisterMove(conventionsOf(conventions.partner()), day));
            case EntryOf.Directive _,
                    EntryOf.Convention _,
                    EntryOf.Organisation _,
                    EntryOf.Mandate _,
                    EntryOf.Setting _ -> Optional.empty();
        };
    }

    /// What begins takes the place of what held from its first day on; what ends holds up to its last.
    private static Optional<LocalDate> since(Versions<?> versions, int proposal) {
        return versions.waiting(proposal).map(p -> switch (p) {
            case Proposal.Start<?> start -> start.period().from();
            case Proposal.End<?> end -> Day.after(end.lastDay());
        });
    }
}
