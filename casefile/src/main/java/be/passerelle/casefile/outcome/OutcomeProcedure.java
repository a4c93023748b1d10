// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.EMPLOYMENT_ADVISER;
import static be.passerelle.stream.act.Role.INSURED;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.citation.Citation;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.util.List;

/// The table of outcomes.
public final class OutcomeProcedure {

    private static final Condition<In<?>> HAD_TRAJECTORY = Condition.<In<?>>of(
                    "hadTrajectory",
                    Articles.TRAJECTORY,
                    s -> !s.file().threads(Trajectory.TRAJECTORY).all().isEmpty()
                            // Before there were trajectories, training led back to work without one.
                            || !s.file().threads(Programme.PROGRAMME).all().isEmpty())
            .about(Compartment.TRAJECTORY, Compartment.PROGRAMME);

    private static final Condition<In<?>> RETURNED = Condition.<In<?>>of(
                    "returned",
                    Articles.TRAJECTORY,
                    s -> s.file().state(Outcomes.OUTCOMES).returned().isPresent())
            .about(Compartment.OUTCOME);

    private static final List<Row<?, ?>> ROWS = List.of(
            inLife(OutcomeAct.ReturnedToWork.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(REGISTERED, HAD_TRAJECTORY),
            inLife(OutcomeAct.ReturnedToWork.class, EMPLOYMENT_ADVISER, Articles.PARTNER)
                    .when(REGISTERED, HAD_TRAJECTORY),
            // Work during incapacity is told by whoever learns of it: it may be work that nothing authorised.
            inLife(OutcomeAct.ReturnedToWork.class, ADVISORY_PHYSICIAN, Articles.UNAUTHORISED_WORK)
                    .when(REGISTERED, INCAPABLE),
            inLife(OutcomeAct.ReturnedToWork.class, INSURED, Articles.DECLARED_WORK)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(REGISTERED, INCAPABLE),
            inLife(OutcomeAct.Measured.class, RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR)
                    .when(RETURNED)
                    .notBefore(s -> s.file().state(Outcomes.OUTCOMES).returned()),
            checkedIn(RETURN_TO_WORK_COORDINATOR, Articles.COORDINATOR),
            checkedIn(EMPLOYMENT_ADVISER, Articles.PARTNER),
            inLife(OutcomeAct.SocialInclusionStarted.class, RETURN_TO_WORK_COORDINATOR, Articles.INCLUSION)
                    .when(INCAPABLE)
                    .check(
                            "volunteeringAgreed",
                            "agreedOn",
                            (_, p, act) -> act.activity() != InclusionActivity.VOLUNTEERING
                                    || act.agreedOn()
                                            .filter(agreed -> !agreed.isAfter(p.happenedOn()))
                                            .isPresent()));

    private OutcomeProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static Row<In<WholeFile>, OutcomeAct.CheckedIn> checkedIn(Role by, Citation citation) {
        return inLife(OutcomeAct.CheckedIn.class, by, citation)
                .when(RETURNED)
                .notBefore(s -> s.file().state(Outcomes.OUTCOMES).returned())
                .check(
                        "followUpLater",
                        "nextOn",
                        (_, p, act) -> act.nextOn()
                                .filter(next -> !next.isAfter(p.happenedOn()))
                                .isEmpty());
    }

    /// What became of somebody is reported also after their death, but happened before it.
    private static <A extends OutcomeAct> Row<In<WholeFile>, A> inLife(Class<A> act, Role by, Citation citation) {
        return FileRow.onFile(act, by, citation)
                .check(
                        "notAfterDeath",
                        "happenedOn",
                        (s, p, _) -> s.file()
                                .state(Insured.PERSON)
                                .died()
                                .filter(died -> p.happenedOn().isAfter(died.day()))
                                .isEmpty());
    }
}
