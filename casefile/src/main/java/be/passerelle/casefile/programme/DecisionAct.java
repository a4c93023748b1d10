// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.PROGRAMME;

import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.ToldTo;
import java.util.Optional;

/// Decisions on a request; they belong to the thread of the programme.
public sealed interface DecisionAct extends ActInProgramme {

    /// The training is granted under a directive of the high commission.
    ///
    /// @param directive the key of the directive in the registers
    @Declared(code = "decision.grantedUnderDirective", kind = STEP, compartment = PROGRAMME)
    record GrantedUnderDirective(
            @TextLength(max = 20) String directive,
            @TextLength(max = 2000, lines = true) String reasons) implements DecisionAct {}

    /// The high commission decided at its sitting on a request that no directive decides; it happened on that
    /// day. It alone refuses.
    ///
    /// @param ground why it refuses; none where it grants
    @Declared(code = "decision.takenByCommission", kind = STEP, compartment = PROGRAMME)
    record TakenByCommission(
            Ruling ruling,
            Optional<RefusalGround> ground,
            @TextLength(max = 2000, lines = true) String reasons) implements DecisionAct {}

    /// The high commission ratified at its sitting what was granted under a directive; it happened on that day.
    @Declared(code = "decision.ratified", kind = STEP, compartment = PROGRAMME)
    record Ratified() implements DecisionAct {}

    /// The high commission did not ratify what was granted under a directive: the grant ends on that day. What
    /// becomes of the days before is an open question.
    @Declared(code = "decision.notRatified", kind = STEP, compartment = PROGRAMME)
    record NotRatified(@TextLength(max = 2000, lines = true) String reasons) implements DecisionAct {}

    /// The decision was notified to the person, in the person's language, and to the operators.
    @Declared(code = "decision.notified", kind = STEP, compartment = PROGRAMME)
    record Notified(NoticeChannel channel) implements DecisionAct {}

    /// That the decision is revoked was notified to the person, to whoever sent the request, and to the centre.
    @ToldTo(Role.TRAINING_CENTRE)
    @Declared(code = "decision.revocationNotified", kind = STEP, compartment = PROGRAMME)
    record RevocationNotified(NoticeChannel channel) implements DecisionAct {}
}
