// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.directive;

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
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import java.time.LocalDate;
import java.util.Optional;

/// What happens to a directive of the high commission. Decisions are taken under it: two people change it.
public sealed interface DirectiveAct extends RegisterAct {

    /// A directive, or another version of it, that a second person may confirm.
    ///
    /// @param key its key, for instance `3`
    /// @param from the first day of requests that it holds for
    /// @param until the last day, when the commission set one
    /// @param replaces the number of the act that proposed the version that this one takes the place of
    @FilledWith(HeldDirective.class)
    @Declared(code = "directive.proposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Proposed(
            @NamesStream @TextLength(max = 20) String key,
            LocalDate from,
            Optional<LocalDate> until,

            @Refers(to = Proposed.class, among = VersionsInForce.class)
            Optional<ActNumber> replaces,

            DirectiveTerms terms)
            implements DirectiveAct, Turn.Proposes {
        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }
    }

    /// That a version of it ends, which a second person may confirm.
    ///
    /// @param version the number of the act that proposed it
    @Declared(code = "directive.endProposed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record EndProposed(
            @Refers(to = Proposed.class, among = VersionsInForce.class)
            ActNumber version,

            LocalDate lastDay,
            @TextLength(max = 500, lines = true) String reason)
            implements DirectiveAct, Turn.Proposes, Reasoned {
        @Override
        public Confirmed confirmedAs(ActNumber proposal) {
            return new Confirmed(proposal);
        }
    }

    /// The second person confirms what was proposed: from now on it holds.
    ///
    /// @param proposal the number of the act that proposed it
    @FilledWith(OneThatWaits.class)
    @Declared(code = "directive.confirmed", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Confirmed(
            @NotAsked
            @Refers(
                    to = {Proposed.class, EndProposed.class},
                    among = WaitingProposals.class)
            ActNumber proposal)
            implements DirectiveAct, Turn.Confirms {}

    /// The second person does not want what was proposed: it never holds.
    ///
    /// @param proposal the number of the act that proposed it
    @FilledWith(OneThatWaits.class)
    @Declared(code = "directive.declined", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Declined(
            @NotAsked
            @Refers(
                    to = {Proposed.class, EndProposed.class},
                    among = WaitingProposals.class)
            ActNumber proposal,

            @TextLength(max = 500, lines = true) String reason)
            implements DirectiveAct, Turn.Declines {}
}
