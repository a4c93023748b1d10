// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Optional;

/// From when a contract may end for medical force majeure: law of 3 July 1978, article 34. Since 9 January 2017 only
/// at the end of a trajectory that found the agreed work to be out for good, once no appeal is possible any more; since
/// 28 November 2022 in a procedure of its own (Code, article I.4-82/1), after nine months without a break, six since 1
/// January 2026.
public final class MedicalForceMajeure {

    /// The way to it: [#END_OF_TRAJECTORY] or `ownProcedure`.
    public static final ParameterName<String> WAY = ParameterName.choice("occupational/forceMajeureWay");

    /// How long the incapacity has lasted when its own procedure may begin.
    public static final ParameterName<Term> WAIT = ParameterName.term("occupational/forceMajeureWait");

    /// Which incapacities the wait of 2026 is for: [#ALL_INCAPACITIES] or `newIncapacities`.
    public static final ParameterName<String> WAIT_APPLIES_TO =
            ParameterName.choice("occupational/forceMajeureWaitAppliesTo");

    /// Incapacities that began before, too.
    public static final String ALL_INCAPACITIES = "allIncapacities";

    /// Only at the end of a trajectory.
    public static final String END_OF_TRAJECTORY = "endOfTrajectory";

    private static final Citation LAW = Citation.of("law-1978-07-03", "34");
    private static final Citation PROCEDURE = Citation.of("codex", "I.4-82/1");
    private static final Phrase NOT_ENDED = Phrase.of("law.forceMajeure.trajectoryNotEnded");
    private static final Phrase NOT_FOR_GOOD = Phrase.of("law.forceMajeure.notForGood");
    private static final Phrase RUNS = Phrase.of("law.forceMajeure.trajectoryRuns");

    private MedicalForceMajeure() {}

    /// From which day it may be asked for under the law of a day; no while what has to come first has not.
    ///
    /// @param incapacityFrom the first day of an incapacity without a break
    /// @param trajectoryRuns whether a trajectory runs on that day
    /// @param trajectoryEnded how the trajectory ended, when it did
    /// @param day the day on which it would be asked for
    public static Finding<LocalDate> from(
            Law law,
            DatedFact incapacityFrom,
            boolean trajectoryRuns,
            Optional<TrajectoryEnd> trajectoryEnded,
            LocalDate day) {
        LawOnDay on = law.asOf(day);
        Finding<String> way = on.take(WAY);
        return way.choose(reading -> reading.equals(END_OF_TRAJECTORY)
                ? trajectoryEnded
                        .map(end -> atEnd(law, end, way))
                        .orElseGet(() -> Finding.<LocalDate>no(way.why()).noUnder(LAW, NOT_ENDED))
                : ownProcedure(law, day, incapacityFrom, trajectoryRuns)
                        .and(way)
                        .under(PROCEDURE, from -> Phrase.of("law.forceMajeure.from", "day", from), RUNS));
    }

    /// The end of the trajectory, or the day on which no appeal is possible any more where that is later: until then
    /// nobody knows whether the decision stands.
    private static Finding<LocalDate> atEnd(Law law, TrajectoryEnd end, Finding<String> way) {
        Finding<Yes> forGood = OccupationalAssessment.isOutForGood(
                law, end.trajectory(), end.decision(), end.decided().day());
        return forGood.noUnder(LAW, NOT_FOR_GOOD)
                .and(() -> end.ended().as("law.fact.codexTrajectoryEnded"))
                .then(_ -> settled(law, end))
                .map(settled -> Day.later(settled, end.ended().day()))
                .and(way)
                .under(LAW, from -> Phrase.of("law.forceMajeure.from", "day", from));
    }

    private static Finding<LocalDate> settled(Law law, TrajectoryEnd end) {
        return end.upheld()
                .map(upheld -> upheld.as("law.fact.appealLost"))
                .orElseGet(() -> OccupationalAssessment.appealBy(law, end.trajectory(), end.decision(), end.decided())
                        .map(last -> Day.after(last.day())));
    }

    private static Finding<LocalDate> ownProcedure(
            Law law, LocalDate day, DatedFact incapacityFrom, boolean trajectoryRuns) {
        if (trajectoryRuns) {
            return Finding.no(lines -> lines.fact(Phrase.of("law.fact.codexTrajectoryRuns")));
        }
        LocalDate since =
                law.parameter(WAIT).at(day).map(value -> value.period().from()).orElse(day);
        Finding<Term> before = law.asOf(Day.before(since)).take(WAIT);
        if (!incapacityFrom.day().isBefore(since) || !before.isTold()) {
            return after(incapacityFrom, law.asOf(day).take(WAIT));
        }
        Finding<String> appliesTo = law.asOf(day).take(WAIT_APPLIES_TO);
        return appliesTo.choose(reading -> {
            boolean all = reading.equals(ALL_INCAPACITIES);
            Finding<Term> now = law.asOf(day).take(WAIT);
            return after(incapacityFrom, all ? now : before)
                    .and(appliesTo)
                    .noting(lines -> (all ? before : now)
                            .value()
                            .ifPresent(other -> lines.openQuestion(Phrase.of(
                                    "law.forceMajeure.otherFrom", "day", dayAfter(incapacityFrom.day(), other)))));
        });
    }

    private static Finding<LocalDate> after(DatedFact incapacityFrom, Finding<Term> wait) {
        return incapacityFrom.as("law.fact.incapacitySince").and(wait, MedicalForceMajeure::dayAfter);
    }

    private static LocalDate dayAfter(LocalDate from, Term wait) {
        return Day.after(wait.beginningOn(from).until());
    }
}
