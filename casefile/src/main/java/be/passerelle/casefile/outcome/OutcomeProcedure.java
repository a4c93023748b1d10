// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

import static be.passerelle.casefile.procedure.OnFile.REGISTERED;
import static be.passerelle.stream.act.Role.REFERRAL_COUNSELLOR;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Row;
import be.passerelle.law.citation.Citation;
import be.passerelle.stream.act.Role;
import java.util.List;

/// The table of outcomes.
public final class OutcomeProcedure {

    private static final Condition HAD_TRAJECTORY = Condition.of(
            "hadTrajectory", Articles.TRAJECTORY, s -> !s.file().trajectories().isEmpty());

    private static final Condition RETURNED = Condition.of(
            "returned", Articles.TRAJECTORY, s -> s.file().outcomes().returned().isPresent());

    private static final List<Row<?>> ROWS = List.of(
            inLife(OutcomeAct.ReturnedToWork.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(REGISTERED, HAD_TRAJECTORY),
            inLife(OutcomeAct.ReturnedToWork.class, REFERRAL_COUNSELLOR, Articles.PARTNER)
                    .when(REGISTERED, HAD_TRAJECTORY),
            inLife(OutcomeAct.Measured.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(RETURNED)
                    .notBefore(s -> s.file().outcomes().returned()));

    private OutcomeProcedure() {}

    public static List<Row<?>> rows() {
        return ROWS;
    }

    /// What became of somebody is reported also after their death, but happened before it.
    private static <A extends OutcomeAct> Row<A> inLife(Class<A> act, Role by, Citation citation) {
        return Row.onFile(act, by, citation)
                .check(
                        "notAfterDeath",
                        "happenedOn",
                        (s, p, _) -> s.file()
                                .died()
                                .filter(died -> p.happenedOn().isAfter(died.day()))
                                .isEmpty());
    }
}
