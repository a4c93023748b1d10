// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

import be.passerelle.registers.act.Reasoned;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.version.OneThatWaits;
import be.passerelle.registers.version.VersionsInForce;
import be.passerelle.registers.version.WaitingProposals;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.NamesStream;
import be.passerelle.stream.act.NotAsked;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.time.LocalDate;
import java.util.Optional;

/// What happens to the conventions of an employment partner. A convention is law between its parties: two people change
/// it.
public sealed interface ConventionAct extends RegisterAct {

    /// A convention that a second person may confirm.
    ///
    /// @param from the date of application
    /// @param until the last day, when the parties agreed on one
    /// @param replaces the number of the act that proposed the convention that this one takes the place of
    @FilledWith(HeldConvention.class)
    @Declared(code = "convention.proposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Proposed(
            @NamesStream @OfKind(OrganisationKind.EMPLOYMENT_PARTNER)
            OrganisationId partner,

            LocalDate from,
            Optional<LocalDate> until,

            @Refers(to = Proposed.class, among = VersionsInForce.class)
            Optional<ActNumber> replaces,

            ConventionTerms terms)
            implements ConventionAct, Turn.Proposes {
        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }
    }

    /// That a convention ends, which a second person may confirm.
    ///
    /// @param convention the number of the act that proposed it
    @Declared(code = "convention.endProposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record EndProposed(
            @Refers(to = Proposed.class, among = VersionsInForce.class)
            ActNumber convention,

            LocalDate lastDay,
            @TextLength(max = 500, lines = true) String reason)
            implements ConventionAct, Turn.Proposes, Reasoned {
        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }
    }

    /// The second person confirms what was proposed: from now on it holds.
    ///
    /// @param proposal the number of the act that proposed it
    @FilledWith(OneThatWaits.class)
    @Declared(code = "convention.confirmed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Confirmed(
            @NotAsked
            @Refers(
                    to = {Proposed.class, EndProposed.class},
                    among = WaitingProposals.class)
            ActNumber proposal)
            implements ConventionAct, Turn.Confirms {}

    /// The second person does not want what was proposed: it never holds.
    ///
    /// @param proposal the number of the act that proposed it
    @FilledWith(OneThatWaits.class)
    @Declared(code = "convention.declined", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Declined(
            @NotAsked
            @Refers(
                    to = {Proposed.class, EndProposed.class},
                    among = WaitingProposals.class)
            ActNumber proposal,

            @TextLength(max = 500, lines = true) String reason)
            implements ConventionAct, Turn.Declines {}
}
