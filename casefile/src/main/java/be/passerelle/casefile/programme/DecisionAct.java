// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.PROGRAMME;

import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.ToldTo;

/// Decisions on a request; they belong to the thread of the programme.
public sealed interface DecisionAct extends ActInProgramme {

    /// The training is granted under a directive of the high commission.
    ///
    /// @param directive the key of the directive in the registers
    @Declared(code = "decision.grantedUnderDirective", kind = STEP, compartment = PROGRAMME)
    record GrantedUnderDirective(
            @TextLength(max = 20) String directive,
            @TextLength(max = 2000, lines = true) String reasons) implements DecisionAct {}

    /// The training is refused, after the opinions.
    @Declared(code = "decision.refused", kind = STEP, compartment = PROGRAMME)
    record Refused(
            RefusalGround ground,
            @TextLength(max = 2000, lines = true) String reasons) implements DecisionAct {}

    /// The high commission decided at its sitting on a request that no directive covers; it happened on
    /// that day.
    @Declared(code = "decision.takenByCommission", kind = STEP, compartment = PROGRAMME)
    record TakenByCommission(
            Ruling ruling,
            @TextLength(max = 2000, lines = true) String reasons) implements DecisionAct {}

    /// The decision was notified to the person, in the person's language, and to the operators.
    @Declared(code = "decision.notified", kind = STEP, compartment = PROGRAMME)
    record Notified(NoticeChannel channel) implements DecisionAct {}

    /// That the decision is revoked was notified to the person, to whoever sent the request, and to the centre.
    @ToldTo(Role.TRAINING_CENTRE)
    @Declared(code = "decision.revocationNotified", kind = STEP, compartment = PROGRAMME)
    record RevocationNotified(NoticeChannel channel) implements DecisionAct {}
}
