// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Lines;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Why;
import be.passerelle.law.incapacity.PresumptionOnRecognition;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// During which days of a trajectory incapacity is presumed: royal decree of 20 July 1971, article 22, 3°, for
/// the self-employed; for employees and the unemployed INAMI describes it, the text of the decree was not seen.
///
/// It rests on recognised days, lasts six months at most and ends earlier on the day before paid work resumes,
/// the day before an approved
/// training begins, or the last day of the trajectory. The sources disagree on its first day: the day on which
/// the declaration of engagement is complete, or the day of the plan. The reason shows what the other reading
/// gives. Two more questions are open and said so: whether what ends the presumption of the self-employed ends that of
/// employees too, and whether a second trajectory in one incapacity gives six months anew.
public final class PresumptionDuringTrajectory {

    /// The event that starts the presumption of employees and the unemployed: [#FROM_SIGNATURE] or
    /// [#FROM_PLAN].
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

    private static final Citation ARTICLE_22 = Citation.of("ar-1971-07-20", "22", "3°");
    private static final Citation PRESENTATION = Citation.of("inami-presentation-2023", "rights");
    private static final Phrase NOT_STARTED = Phrase.of("law.presumption.notStarted");
    private static final Phrase ENDED_BEFORE = Phrase.of("law.presumption.endedBefore");
    private static final Phrase NOT_RECOGNISED = Phrase.of("law.presumption.notRecognised");

    private PresumptionDuringTrajectory() {}

    /// The days of presumed incapacity, both ends included; no before it has begun, when what ends it came
    /// first, and when incapacity is not recognised on its first day. What happened before the law opened the
    /// trajectories to the
    /// scheme starts nothing before that day.
    public static Finding<Period> period(Law law, PresumptionFacts facts) {
        boolean selfEmployed = facts.scheme() == Scheme.SELF_EMPLOYED;
        Citation article = selfEmployed ? ARTICLE_22 : PRESENTATION;
        Optional<DatedFact> first = DatedFact.first(facts.engagementComplete(), facts.planDrawnUp());
        if (first.isEmpty()) {
            return Finding.no(NOT_STARTED, article);
        }
        Parameter<String> choice = law.parameter(selfEmployed ? START_SELF_EMPLOYED : START);
        LocalDate asked = Day.later(first.get().day(), Day.earlier(openSince(law, facts), latest(facts)));
        Finding<String> start = law.asOf(asked).take(choice.name());
        Finding<Term> longest = law.asOf(asked).take(LONGEST);
        Why changes = lines -> lines.wouldChange("law.presumption.ifResumed", facts.resumption())
                .wouldChange("law.presumption.ifTraining", facts.trainingStart())
                .wouldChange("law.presumption.ifTrajectoryEnds", facts.trajectoryEnd());
        return start.choose(reading -> longest.choose(term -> {
            Optional<Period> natural = days(startBy(law, reading, facts), term, facts);
            return Finding.of(facts, facts::tell)
                    .and(longest)
                    .and(start)
                    .mapIfAny(_ -> natural)
                    .then(days -> PresumptionOnRecognition.left(law, days, facts.recognised()))
                    .noting(lines -> lines.add(otherReading(law, choice, reading, term, facts)))
                    .noting(changes)
                    .noting(lines -> tellOpenQuestions(lines, law, selfEmployed, reading, term, facts))
                    .under(
                            article,
                            days -> Phrase.of("law.presumption.period", "period", days),
                            none(startBy(law, reading, facts), natural));
        }));
    }

    private static void tellOpenQuestions(
            Lines lines, Law law, boolean selfEmployed, String reading, Term longest, PresumptionFacts facts) {
        Optional<DatedFact> start = startBy(law, reading, facts);
        Optional<LocalDate> longestLast =
                start.map(fact -> longest.beginningOn(fact.day()).until());
        boolean endsEarlier = !days(start, longest, facts).map(Period::until).equals(longestLast);
        if (!selfEmployed && endsEarlier) {
            lines.openQuestion(Phrase.of("law.presumption.endsOpen"), ARTICLE_22);
        }
        if (facts.earlier().isPresent()) {
            lines.openQuestion(Phrase.of("law.presumption.secondOpen"), PRESENTATION);
        }
    }

    private static Phrase none(Optional<DatedFact> start, Optional<Period> natural) {
        if (start.isEmpty()) {
            return NOT_STARTED;
        }
        return natural.isEmpty() ? ENDED_BEFORE : NOT_RECOGNISED;
    }

    /// The day on which the law opened the trajectories to the scheme.
    private static LocalDate openSince(Law law, PresumptionFacts facts) {
        ParameterName<Boolean> open = TargetPublic.openTo(facts.scheme());
        return law.parameter(open).values().stream()
                .filter(DatedValue::value)
                .map(value -> value.period().from())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /// The later of the two events that may start it.
    private static LocalDate latest(PresumptionFacts facts) {
        return Stream.of(facts.engagementComplete(), facts.planDrawnUp())
                .flatMap(Optional::stream)
                .map(DatedFact::day)
                .reduce(LocalDate.MIN, Day::later);
    }

    private static Optional<DatedFact> startBy(Law law, String reading, PresumptionFacts facts) {
        Optional<DatedFact> event = reading.equals(FROM_PLAN) ? facts.planDrawnUp() : facts.engagementComplete();
        return event.map(fact -> new DatedFact(Day.later(fact.day(), openSince(law, facts)), fact.act()));
    }

    private static Optional<Period> days(Optional<DatedFact> start, Term longest, PresumptionFacts facts) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate until = longest.beginningOn(start.get().day()).until();
        if (facts.resumption().isPresent()) {
            until = Day.earlier(until, Day.before(facts.resumption().get().day()));
        }
        if (facts.trainingStart().isPresent()) {
            until = Day.earlier(until, Day.before(facts.trainingStart().get().day()));
        }
        if (facts.trajectoryEnd().isPresent()) {
            until = Day.earlier(until, facts.trajectoryEnd().get().day());
        }
        return Period.ifAny(start.get().day(), until);
    }

    private static Reason otherReading(
            Law law, Parameter<String> choice, String reading, Term longest, PresumptionFacts facts) {
        String other = reading.equals(FROM_PLAN) ? FROM_SIGNATURE : FROM_PLAN;
        Object label = choice.worded(other);
        return Reason.openQuestion(days(startBy(law, other, facts), longest, facts)
                .flatMap(days -> PresumptionOnRecognition.left(law, days, facts.recognised())
                        .value())
                .map(days -> Phrase.of("law.presumption.otherReading", "reading", label, "period", days))
                .orElseGet(() -> Phrase.of("law.presumption.otherReadingNone", "reading", label)));
    }
}
