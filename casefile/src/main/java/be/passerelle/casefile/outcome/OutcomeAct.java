// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.Compartment.OUTCOME;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Lift;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.TextLength;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What became of it.
@ReadBeside(
        facts = {OutcomeAct.ReturnedToWork.class, OutcomeAct.Measured.class},
        earlier = {TrajectoryAct.PlanDrawnUp.class, TrajectoryAct.Closed.class, ProgrammeAct.TrainingEnded.class})
public sealed interface OutcomeAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Outcomes.OUTCOMES;
    }

    /// The person works again; it happened on the first day of work.
    @Declared(
            code = "outcome.returnedToWork",
            version = 2,
            lifts = ReturnedToWork.FromVersion1.class,
            kind = REPORT,
            compartment = OUTCOME)
    record ReturnedToWork(
            WorkExtent extent,
            WorkWith with,
            @TextLength(max = 160) Optional<String> occupation) implements OutcomeAct {

        /// Part time was written `partial`, which said as little of the hours as of the tasks.
        public static final class FromVersion1 implements Lift {
            @Override
            public Map<String, Object> lift(Map<String, Object> payload) {
                Map<String, Object> lifted = new HashMap<>(payload);
                lifted.replace("extent", "partial", "partTime");
                return lifted;
            }
        }
    }

    /// Whether the person works, so many months after the return.
    @Declared(code = "outcome.measured", kind = REPORT, compartment = OUTCOME)
    record Measured(MeasuredAfter after, boolean atWork) implements OutcomeAct {}

    /// Whoever accompanied the person asks how it goes at work. No source says how often.
    ///
    /// @param nextOn when they will ask again, where that was agreed
    @Declared(code = "outcome.checkedIn", kind = REPORT, compartment = OUTCOME)
    record CheckedIn(
            CheckIn finding,
            @TextLength(max = 1000, lines = true) String summary,
            Optional<LocalDate> nextOn) implements OutcomeAct {}

    /// Somebody for whom no economic work is possible takes part otherwise (level 4 of the grid).
    ///
    /// @param agreedOn the day on which the advisory physician found a volunteering compatible with health: then
    ///     it is no activity (law of 14 July 1994, article 100, §1, second paragraph)
    @Declared(code = "outcome.socialInclusionStarted", kind = REPORT, compartment = OUTCOME)
    record SocialInclusionStarted(
            InclusionActivity activity,
            @TextLength(max = 400) String description,
            Optional<LocalDate> agreedOn) implements OutcomeAct {}

    /// The moments at which an outcome is measured.
    enum MeasuredAfter {
        SIX_MONTHS,
        TWELVE_MONTHS,
        TWENTY_FOUR_MONTHS
    }
}
