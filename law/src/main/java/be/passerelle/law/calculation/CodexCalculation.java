// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.CodexRules;
import be.passerelle.law.occupational.CodexTrajectory;
import be.passerelle.law.occupational.EmployersPlan;
import be.passerelle.law.occupational.MedicalForceMajeure;
import be.passerelle.law.occupational.OccupationalAssessment;
import be.passerelle.law.occupational.PreReturnVisit;
import be.passerelle.law.occupational.StartFacts;
import be.passerelle.law.occupational.TrajectoryEnd;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.law.occupational.WhoMayStart;
import be.passerelle.law.occupational.WorkPotential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The dates of the Code on well-being at work, under the version that each day follows: before a trajectory, in
/// its course, and at the end of the contract. A step that has not happened yet is counted from the last day of the
/// one before it, and the line says so.
final class CodexCalculation {

    private static final Citation CHAPTER = Citation.of("codex", "chapter VI");

    private static final Citation PROCEDURE = Citation.of("codex", "I.4-82/1");

    static final Calculation CALCULATION = new Calculation(
            "codex",
            List.of(
                    TypedFact.day("incapacityFrom"),
                    TypedFact.yesNo("twentyWorkers").orNot(),
                    TypedFact.yesNo("potential").orNot(),
                    TypedFact.day("asked").orNot().in("course"),
                    TypedFact.choice("initiator", TrajectoryInitiator.class)
                            .orNot()
                            .in("course"),
                    TypedFact.yesNo("consent").orNot().in("course"),
                    TypedFact.choice("cause", Cause.class).orNot().in("course"),
                    TypedFact.yesNo("temporaryEnded").orNot().in("course"),
                    TypedFact.choice("decision", CodexDecision.class).orNot().in("course"),
                    TypedFact.day("decided").orNot().in("course"),
                    TypedFact.day("appealed").orNot().in("course"),
                    TypedFact.day("plan").orNot().in("course"),
                    TypedFact.day("ended").orNot().in("course")),
            CodexCalculation::together,
            (law, typed) -> new CodexCalculation(law, typed).calculated(),
            List.of(
                    trial("in2017", "2017-01-09", "2017-06-12", "C", Map.of()),
                    trial("in2022", "2022-09-05", "2023-02-06", "A", Map.of()),
                    trial("in2026", "2026-02-02", "2026-06-01", "B", Map.of("decided", "2026-07-06"))));

    private final Law law;
    private final TypedFacts typed;
    private final DatedFact onset;

    private CodexCalculation(Law general, TypedFacts typed) {
        this.onset = typed.fact("incapacityFrom");
        this.law = general.forIncapacityFrom(onset.day());
        this.typed = typed;
    }

    private static Trial trial(String code, String onset, String asked, String decision, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.putAll(Map.of("incapacityFrom", onset, "asked", asked, "decision", decision, "cause", "ILLNESS"));
        typed.putAll(Map.of("initiator", "WORKER", "twentyWorkers", "true", "potential", "true"));
        return new Trial(code, typed);
    }

    private static void together(TypedFacts typed) {
        typed.notBefore("asked", "incapacityFrom", CHAPTER);
        for (String step : List.of("initiator", "decision", "decided", "appealed", "plan", "ended")) {
            typed.wantedWith("asked", step);
        }
        typed.wantedWith("decision", "plan");
        typed.notBefore("decided", "asked", CHAPTER);
        typed.notBefore("plan", "asked", CHAPTER);
        typed.notBefore("plan", "decided", CHAPTER);
        typed.notBefore("appealed", "asked", CHAPTER);
        typed.notBefore("appealed", "decided", CHAPTER);
        typed.notBefore("ended", "asked", CHAPTER);
    }

    private Calculated calculated() {
        List<CalculatedPart> parts = new ArrayList<>();
        parts.add(new CalculatedPart(Phrase.of("calculation.codex.before"), before()));
        typed.factIfAny("asked")
                .ifPresent(asked -> parts.add(new CalculatedPart(
                        Phrase.of("calculation.codex.inCourse"), course(new CodexTrajectory(onset, asked)))));
        parts.add(new CalculatedPart(Phrase.of("calculation.codex.contract"), List.of(line("forceMajeure", end()))));
        return new Calculated(parts, Optional.empty(), List.of(Phrase.of("calculation.codex.supposed")));
    }

    private List<CalculatedLine> before() {
        LocalDate day = typed.dayIfAny("asked").orElse(onset.day());
        return List.of(
                line("contact", WorkPotential.contactFrom(law, onset)),
                line("estimate", WorkPotential.estimateFrom(law, onset)),
                line("formalStart", formalStart()),
                line("visitByWorker", PreReturnVisit.mayAsk(law, TrajectoryInitiator.WORKER, day)),
                line("visitByEmployer", PreReturnVisit.mayAsk(law, TrajectoryInitiator.EMPLOYER, day)));
    }

    private Finding<Deadline> formalStart() {
        return WorkPotential.formalStartBy(law, onset, typed.yesIfAny("twentyWorkers"), typed.yesIfAny("potential"));
    }

    private List<CalculatedLine> course(CodexTrajectory trajectory) {
        List<CalculatedLine> lines = new ArrayList<>();
        lines.add(line(
                "version",
                CodexRules.version(law, trajectory, trajectory.asked().day())));
        typed.oneOfIfAny("initiator", TrajectoryInitiator.class)
                .ifPresent(who -> lines.add(line("mayStart", mayStart(who, trajectory))));
        Finding<Deadline> assessment = OccupationalAssessment.by(law, trajectory);
        lines.add(line("assessment", assessment));
        Step decided = step("decided", assessment);
        typed.oneOfIfAny("decision", CodexDecision.class).ifPresent(decision -> {
            lines.addAll(appeal(trajectory, decided, decision));
            lines.addAll(plan(trajectory, decided, decision));
        });
        return lines;
    }

    private List<CalculatedLine> appeal(CodexTrajectory trajectory, Step decided, CodexDecision decision) {
        Finding<Deadline> appeal = decided.then(day -> OccupationalAssessment.appealBy(law, trajectory, decision, day));
        Step appealed = step("appealed", appeal);
        Finding<Deadline> inspection = appealed.then(day -> OccupationalAssessment.inspectionBy(law, trajectory, day));
        return List.of(
                decided.line("appeal", appeal),
                appealed.line("inspection", appeal.isNo() ? Finding.no(appeal.why()) : inspection));
    }

    private List<CalculatedLine> plan(CodexTrajectory trajectory, Step decided, CodexDecision decision) {
        Finding<Deadline> plan = decided.then(day -> EmployersPlan.by(law, trajectory, decision, day));
        Step drawnUp = step("plan", plan);
        return List.of(
                decided.line(
                        "decisionExists",
                        decided.then(day -> OccupationalAssessment.isPossible(law, trajectory, decision, day.day()))),
                decided.line("planBy", plan),
                drawnUp.line("answer", drawnUp.then(day -> EmployersPlan.answerBy(law, trajectory, day))),
                drawnUp.line("comment", drawnUp.then(day -> EmployersPlan.commentBy(law, day))),
                drawnUp.line("silence", drawnUp.then(day -> EmployersPlan.agreedFrom(law, day, Optional.empty()))));
    }

    /// Cannot be told without the cause, nor without the consent where somebody else asks.
    private Finding<Yes> mayStart(TrajectoryInitiator who, CodexTrajectory trajectory) {
        Optional<Cause> cause = typed.oneOfIfAny("cause", Cause.class);
        boolean wantsConsent = who == TrajectoryInitiator.TREATING_PHYSICIAN
                || (who == TrajectoryInitiator.EMPLOYER
                        && !law.asOf(trajectory.asked().day())
                                .holds(WhoMayStart.WITH_CONSENT)
                                .isNo());
        boolean wantsEnd = cause.filter(each -> each == Cause.ACCIDENT_AT_WORK || each == Cause.OCCUPATIONAL_DISEASE)
                .isPresent();
        if (cause.isEmpty() || (wantsConsent && !typed.has("consent")) || (wantsEnd && !typed.has("temporaryEnded"))) {
            return Finding.unknown(Phrase.of("calculation.codex.startMissing"));
        }
        return WhoMayStart.may(
                law,
                new StartFacts(
                        who,
                        Optional.of(onset.day()),
                        cause.get(),
                        typed.yes("temporaryEnded"),
                        List.of(),
                        false,
                        typed.yes("consent"),
                        trajectory.asked().day()));
    }

    private Finding<LocalDate> end() {
        if (!typed.has("asked")) {
            return forceMajeure(law, onset);
        }
        Optional<DatedFact> ended = typed.factIfAny("ended");
        LocalDate day = ended.map(DatedFact::day).orElse(typed.day("asked"));
        boolean decisionCounts = law.asOf(day)
                .take(MedicalForceMajeure.WAY)
                .value()
                .filter(MedicalForceMajeure.END_OF_TRAJECTORY::equals)
                .isPresent();
        return ended.isPresent() && decisionCounts
                ? endOfTrajectory(ended.get())
                        .choose(end -> MedicalForceMajeure.from(law, onset, false, Optional.of(end), day))
                : MedicalForceMajeure.from(law, onset, ended.isEmpty(), Optional.empty(), day);
    }

    private Finding<TrajectoryEnd> endOfTrajectory(DatedFact ended) {
        CodexTrajectory trajectory = new CodexTrajectory(onset, typed.fact("asked"));
        Step decided = step("decided", OccupationalAssessment.by(law, trajectory));
        return typed.oneOfIfAny("decision", CodexDecision.class)
                .map(decision ->
                        decided.day().map(day -> new TrajectoryEnd(trajectory, decision, day, Optional.empty(), ended)))
                .orElseGet(() -> Finding.unknown(Phrase.of("calculation.codex.decisionMissing")));
    }

    /// The first day on which it may be asked for, no trajectory running. The law of that day decides, so each of
    /// its versions since the incapacity began is asked: the first that allows it while it is law.
    static Finding<LocalDate> forceMajeure(Law law, DatedFact onset) {
        List<LocalDate> starts = new ArrayList<>(
                new TreeSet<>(Stream.of(law.parameter(MedicalForceMajeure.WAY), law.parameter(MedicalForceMajeure.WAIT))
                        .flatMap(parameter -> parameter.values().stream())
                        .map(value -> value.period().from())
                        .filter(day -> day.isAfter(onset.day()))
                        .toList()));
        starts.addFirst(onset.day());
        Finding<LocalDate> found = under(law, onset, starts.getFirst());
        for (int i = 0; i < starts.size(); i++) {
            LocalDate end = i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX;
            found = under(law, onset, starts.get(i));
            if (found.value().filter(day -> day.isBefore(end)).isPresent()) {
                return found;
            }
        }
        return found;
    }

    /// The first day under the law that holds since a day; not before that day.
    private static Finding<LocalDate> under(Law law, DatedFact onset, LocalDate since) {
        Finding<LocalDate> from = MedicalForceMajeure.from(law, onset, false, Optional.empty(), since);
        return from.value().filter(day -> day.isBefore(since)).isPresent()
                ? from.map(_ -> since)
                        .under(PROCEDURE, day -> Phrase.of("calculation.codex.sinceProcedure", "day", day))
                : from;
    }

    private Step step(String key, Finding<Deadline> lastDay) {
        return typed.factIfAny(key)
                .map(fact -> new Step(Finding.of(fact, _ -> {}), false))
                .orElseGet(() -> new Step(lastDay.map(by -> typed.fact(by.day())), true));
    }

    private static CalculatedLine line(String code, Finding<?> finding) {
        return CalculatedLine.of(Phrase.of("calculation.codex." + code), finding);
    }

    /// The day of a step that others are counted from.
    ///
    /// @param supposed whether it is the last day on which it may happen, because nobody said when it did
    private record Step(Finding<DatedFact> day, boolean supposed) {

        <T> Finding<T> then(Function<DatedFact, Finding<T>> rule) {
            return day.choose(rule);
        }

        CalculatedLine line(String code, Finding<?> finding) {
            CalculatedLine line = CodexCalculation.line(code, finding);
            if (!supposed || finding.isNo()) {
                return line;
            }
            return line.noting(
                    Phrase.of(finding.isTold() ? "calculation.codex.fromLastDay" : "calculation.codex.stepNotKnown"));
        }
    }
}
