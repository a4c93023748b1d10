// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import be.passerelle.law.workingday.WorkingDayMeaning;
import java.time.LocalDate;
import java.util.Optional;

/// Which version of the Code on well-being at work a trajectory follows. The rules of 1 October 2022 applied at once
/// to running trajectories; those of 1 January 2026 leave trajectories alone that began before. Whether they also
/// leave alone incapacities that began before, the sources say differently: the reason shows the other reading.
public final class CodexRules {

    /// The version in force.
    public static final ParameterName<String> VERSION = ParameterName.choice("occupational/version");

    /// Which trajectories the version of 2022 applies to: [#RUNNING_TOO] or [#NEW_TRAJECTORIES].
    public static final ParameterName<String> VERSION_2022 = ParameterName.choice("occupational/version2022AppliesTo");

    /// Which trajectories the version of 2026 applies to: [#NEW_TRAJECTORIES] or [#NEW_INCAPACITIES].
    public static final ParameterName<String> VERSION_2026 = ParameterName.choice("occupational/version2026AppliesTo");

    /// Which days the working days of 2017 are: [#MONDAY_TO_SATURDAY] or `mondayToFriday`.
    public static final ParameterName<String> WORKING_DAYS = ParameterName.choice("occupational/workingDays");

    /// What becomes of a term that ran when the version of 2022 came into force: [#KEPT] or `renewed`.
    public static final ParameterName<String> RUNNING_TERM = ParameterName.choice("occupational/runningTerm");

    /// It goes on as it began.
    public static final String KEPT = "kept";

    /// Running trajectories too, from that day on.
    public static final String RUNNING_TOO = "runningToo";

    /// Trajectories that are asked for from that day on.
    public static final String NEW_TRAJECTORIES = "newTrajectories";

    /// Trajectories of incapacities that begin from that day on.
    public static final String NEW_INCAPACITIES = "newIncapacities";

    /// All days but Sundays and public holidays.
    public static final String MONDAY_TO_SATURDAY = "mondayToSaturday";

    private static final Citation CHAPTER = Citation.of("codex", "chapter VI");

    private CodexRules() {}

    /// The version that a trajectory follows on a day of its course.
    public static Finding<CodexRegime> version(Law law, CodexTrajectory trajectory, LocalDate day) {
        return rulesOf(law, trajectory, day)
                .then(rules -> law.asOf(rules).take(VERSION))
                .map(CodexRules::regime)
                .given(lines -> lines.fact("law.fact.incapacitySince", trajectory.incapacityFrom())
                        .fact("law.fact.trajectoryAsked", trajectory.asked()))
                .under(CHAPTER, version -> Phrase.of("law.codex.version", "version", version));
    }

    /// The day whose rules a trajectory follows on a day of its course: that day, or the last day of the rules that it
    /// keeps. Where both readings come to the same, neither is taken.
    static Finding<LocalDate> rulesOf(Law law, LocalDate incapacityFrom, LocalDate asked, LocalDate day) {
        Optional<DatedValue<String>> version = law.parameter(VERSION).at(day);
        if (version.isEmpty()) {
            return law.asOf(day).take(VERSION).map(_ -> day);
        }
        LocalDate since = version.get().period().from();
        LocalDate before = Day.before(since);
        boolean isOld = asked.isBefore(since);
        return switch (regime(version.get().value())) {
            case CODEX_2017 -> same(day);
            case CODEX_2022 ->
                isOld
                        ? law.asOf(day)
                                .take(VERSION_2022)
                                .choose(reading -> either(law, VERSION_2022, reading.equals(RUNNING_TOO), day, before))
                        : same(day);
            case CODEX_2026 ->
                isOld || !incapacityFrom.isBefore(since)
                        ? same(isOld ? before : day)
                        : law.asOf(day)
                                .take(VERSION_2026)
                                .choose(reading ->
                                        either(law, VERSION_2026, reading.equals(NEW_TRAJECTORIES), day, before));
        };
    }

    private static Finding<LocalDate> same(LocalDate day) {
        return Finding.of(day, _ -> {});
    }

    /// By one reading the rules of the day, by the other those of before: the reason shows both.
    private static Finding<LocalDate> either(
            Law law, ParameterName<String> appliesTo, boolean newer, LocalDate day, LocalDate before) {
        Finding<String> other = law.asOf(newer ? before : day).take(VERSION);
        return law.asOf(day)
                .take(appliesTo)
                .map(_ -> newer ? day : before)
                .noting(lines -> other.value()
                        .ifPresent(version ->
                                lines.openQuestion(Phrase.of("law.codex.otherVersion", "version", regime(version)))));
    }

    private static Finding<LocalDate> rulesOf(Law law, CodexTrajectory trajectory, LocalDate day) {
        return rulesOf(
                law, trajectory.incapacityFrom().day(), trajectory.asked().day(), day);
    }

    /// A term of the trajectory, under the rules that it follows, counted from an event of its course.
    static Finding<Deadline> by(
            Law law, CodexTrajectory trajectory, DatedFact event, String key, ParameterName<Term> term) {
        return rulesOf(law, trajectory, event.day()).then(rules -> {
            Finding<Deadline> counted = counted(law, rules, event, key, term);
            return counted.choose(last -> newVersionIn(law, trajectory, event.day(), last.day())
                    .map(since -> running(law, since, counted, counted(law, since, event, key, term)))
                    .orElse(counted));
        });
    }

    /// A term that ran when a version came into force that applies to its trajectory: it goes on as it began, or is
    /// that
    /// of the new version. No source says.
    private static Finding<Deadline> running(
            Law law, LocalDate since, Finding<Deadline> begun, Finding<Deadline> renewed) {
        Finding<String> taken = law.asOf(since).take(RUNNING_TERM);
        return taken.choose(reading -> {
            boolean kept = reading.equals(KEPT);
            Finding<Deadline> other = kept ? renewed : begun;
            return (kept ? begun : renewed)
                    .and(taken)
                    .noting(lines -> other.value()
                            .ifPresent(by -> lines.openQuestion(Phrase.of("law.codex.otherTerm", "day", by.day()))));
        });
    }

    /// The first day of a version that the trajectory follows from then on, if it came between two days of its course.
    private static Optional<LocalDate> newVersionIn(
            Law law, CodexTrajectory trajectory, LocalDate from, LocalDate until) {
        return law.parameter(VERSION)
                .at(until)
                .map(version -> version.period().from())
                .filter(from::isBefore)
                .filter(since -> law.parameter(VERSION).at(from).isPresent())
                .filter(since -> rulesOf(law, trajectory, since)
                        .value()
                        .filter(since::equals)
                        .isPresent());
    }

    private static Finding<Deadline> counted(
            Law law, LocalDate rules, DatedFact event, String key, ParameterName<Term> term) {
        Finding<Term> length = law.asOf(rules).take(term);
        return length.choose(taken -> taken.unit() == Term.Unit.WORKING_DAYS
                ? law.asOf(rules)
                        .take(WORKING_DAYS)
                        .choose(days -> CountedTerm.from(law, event, key, length, meaning(days))
                                .and(law.asOf(rules).take(WORKING_DAYS)))
                : CountedTerm.from(law, event, key, length, WorkingDayMeaning.DECLARATION));
    }

    private static WorkingDayMeaning meaning(String days) {
        return days.equals(MONDAY_TO_SATURDAY) ? WorkingDayMeaning.REGULATION : WorkingDayMeaning.DECLARATION;
    }

    static CodexRegime regime(String version) {
        return switch (version) {
            case "codex2017" -> CodexRegime.CODEX_2017;
            case "codex2022" -> CodexRegime.CODEX_2022;
            case "codex2026" -> CodexRegime.CODEX_2026;
            case String other -> throw new IllegalArgumentException("no version of the Code: " + other);
        };
    }
}
