// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// During which days of a trajectory incapacity is presumed: royal decree of 20 July 1971, article 22, 3°, for the
/// self-employed; for employees and the unemployed INAMI describes it, the text of the decree was not seen.
///
/// It lasts six months at most and ends earlier on the day before paid work resumes, the day before an approved
/// training begins, or the last day of the trajectory. The sources disagree on its first day: the day on which the
/// declaration of engagement is complete, or the day of the plan. The reason shows what the other reading gives.
public final class PresumptionDuringTrajectory {

    /// The event that starts the presumption of employees and the unemployed: [#FROM_SIGNATURE] or [#FROM_PLAN].
    public static final ParameterName<String> START = ParameterName.choice("trajectory/presumptionStart");

    /// The event that starts the presumption of the self-employed: [#FROM_SIGNATURE] or [#FROM_PLAN].
    public static final ParameterName<String> START_SELF_EMPLOYED =
            ParameterName.choice("trajectory/presumptionStartSelfEmployed");

    /// How long the presumption lasts at most.
    public static final ParameterName<Term> LONGEST = ParameterName.term("trajectory/presumptionTerm");

    /// From the day of the third signature under the declaration of engagement.
    public static final String FROM_SIGNATURE = "signature";

    /// From the day on which the plan is drawn up.
    public static final String FROM_PLAN = "plan";

    private PresumptionDuringTrajectory() {}

    /// The days of presumed incapacity, both ends included; empty before it has begun, and when what ends it came
    /// first.
    public static Finding<Optional<Period>> period(Law law, PresumptionFacts facts) {
        Parameter<String> choice = law.parameter(startOf(facts.scheme()));
        Optional<DatedFact> first = earlier(facts.engagementComplete(), facts.planDrawnUp());
        if (first.isEmpty()) {
            return Finding.of(
                    Optional.empty(),
                    () -> Reason.rule(Phrase.of("law.presumption.notStarted"), articleOf(facts.scheme())));
        }
        Optional<DatedValue<String>> reading = choice.at(first.get().day());
        if (reading.isEmpty()) {
            return choice.withoutValue(first.get().day());
        }
        Parameter<Term> longest = law.parameter(LONGEST);
        Optional<DatedValue<Term>> term = longest.at(first.get().day());
        if (term.isEmpty()) {
            return longest.withoutValue(first.get().day());
        }
        Optional<DatedFact> start = startBy(reading.get().value(), facts);
        Optional<Period> period = start.flatMap(s -> from(s, term.get().value(), facts));
        return Finding.of(period, () -> reason(facts, choice, reading.get(), longest, term.get(), period));
    }

    private static ParameterName<String> startOf(Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> START;
            case SELF_EMPLOYED -> START_SELF_EMPLOYED;
        };
    }

    private static Citation articleOf(Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> Citation.of("inami-presentation-2023", "rights");
            case SELF_EMPLOYED -> Citation.of("ar-1971-07-20", "22", "3°");
        };
    }

    private static Optional<DatedFact> earlier(Optional<DatedFact> one, Optional<DatedFact> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().day().isBefore(one.get().day()) ? other : one;
    }

    private static Optional<DatedFact> startBy(String reading, PresumptionFacts facts) {
        return reading.equals(FROM_PLAN) ? facts.planDrawnUp() : facts.engagementComplete();
    }

    private static Optional<Period> from(DatedFact start, Term longest, PresumptionFacts facts) {
        LocalDate until = longest.beginningOn(start.day()).until();
        if (facts.resumption().isPresent()) {
            until = earlier(until, facts.resumption().get().day().minusDays(1));
        }
        if (facts.trainingStart().isPresent()) {
            until = earlier(until, facts.trainingStart().get().day().minusDays(1));
        }
        if (facts.trajectoryEnd().isPresent()) {
            until = earlier(until, facts.trajectoryEnd().get().day());
        }
        return until.isBefore(start.day()) ? Optional.empty() : Optional.of(Period.of(start.day(), until));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }

    private static Reason reason(
            PresumptionFacts facts,
            Parameter<String> choice,
            DatedValue<String> reading,
            Parameter<Term> longest,
            DatedValue<Term> term,
            Optional<Period> period) {
        boolean started = startBy(reading.value(), facts).isPresent();
        Phrase statement = period.map(p -> Phrase.of("law.presumption.period", "period", p))
                .orElseGet(() -> Phrase.of(started ? "law.presumption.endedBefore" : "law.presumption.notStarted"));
        List<Reason> steps = new ArrayList<>();
        fact(steps, "law.fact.engagementComplete", facts.engagementComplete());
        fact(steps, "law.fact.planDrawnUp", facts.planDrawnUp());
        fact(steps, "law.fact.resumed", facts.resumption());
        fact(steps, "law.fact.trainingBegins", facts.trainingStart());
        fact(steps, "law.fact.trajectoryEnds", facts.trajectoryEnd());
        steps.add(longest.used(term));
        steps.add(choice.used(reading));
        steps.add(otherReading(facts, choice, reading, term));
        wouldChange(steps, "law.presumption.ifResumed", facts.resumption());
        wouldChange(steps, "law.presumption.ifTraining", facts.trainingStart());
        wouldChange(steps, "law.presumption.ifTrajectoryEnds", facts.trajectoryEnd());
        return Reason.rule(statement, articleOf(facts.scheme()), steps.toArray(Reason[]::new));
    }

    private static Reason otherReading(
            PresumptionFacts facts, Parameter<String> choice, DatedValue<String> reading, DatedValue<Term> term) {
        String other = reading.value().equals(FROM_PLAN) ? FROM_SIGNATURE : FROM_PLAN;
        Object label = choice.worded(other);
        return startBy(other, facts)
                .flatMap(start -> from(start, term.value(), facts))
                .map(p -> Reason.openQuestion(Phrase.of("law.presumption.otherReading", "reading", label, "period", p)))
                .orElseGet(() -> Reason.openQuestion(Phrase.of("law.presumption.otherReadingNone", "reading", label)));
    }

    private static void fact(List<Reason> steps, String key, Optional<DatedFact> fact) {
        fact.ifPresent(f -> steps.add(Reason.fact(Phrase.of(key, "day", f.day()), f.act())));
    }

    private static void wouldChange(List<Reason> steps, String key, Optional<DatedFact> happened) {
        if (happened.isEmpty()) {
            steps.add(Reason.wouldChange(Phrase.of(key)));
        }
    }
}
