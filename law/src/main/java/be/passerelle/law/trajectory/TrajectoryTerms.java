// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;
import java.util.Optional;

/// By when the coordinator meets the person, writes the plan and reviews it: royal decree of 3 July 1996, section
/// VIquater, as INAMI and the sickness funds describe it.
///
/// A term counts from date to date: the day that starts it is not counted, the last day is. One month from 31 January
/// ends on the last day of February.
public final class TrajectoryTerms {

    public static final ParameterName<Term> FIRST_CONTACT = ParameterName.term("trajectory/firstContactTerm");

    /// From when the month to the first contact counts on route B: [#FROM_FINDING] or [#FROM_REQUEST].
    public static final ParameterName<String> FIRST_CONTACT_COUNTS_FROM =
            ParameterName.choice("trajectory/firstContactCountsFrom");

    public static final ParameterName<Term> PLAN = ParameterName.term("trajectory/planTerm");

    public static final ParameterName<Term> REVIEW = ParameterName.term("trajectory/reviewTerm");

    /// The month counts from the finding of the advisory physician that health allows a trajectory.
    public static final String FROM_FINDING = "finding";

    /// The month counts from the request of the insured person.
    public static final String FROM_REQUEST = "request";

    private static final Citation ROUTE_A = Citation.of("inami-page-route-a", "firstContact");
    private static final Citation ROUTE_B = Citation.of("inami-page-route-b", "firstContact");
    private static final Citation FOLLOW_UP = Citation.of("droitsquotidiens-trajectory", "plan");
    private static final Citation SECTION = Citation.of("ar-1996-07-03", "section VIquater");

    /// Where the presumption of incapacity counts from the plan, each day late is a day without it.
    private static final Optional<Phrase> LATE_PLAN = Optional.of(Phrase.of("law.plan.ifMissed"));

    private TrajectoryTerms() {}

    /// By when the first contact with the coordinator takes place. On route A the month counts from the physician's
    /// proposal; on route B from the physician's finding or from the request: the sources differ, and the reason
    /// shows what the other reading gives. Empty while the event that starts the month has not happened.
    ///
    /// @param opened the proposal (route A) or the request (route B)
    /// @param healthAllows the physician's finding that health allows a trajectory
    public static Finding<Optional<Deadline>> firstContact(
            Law law, Route route, DatedFact opened, Optional<DatedFact> healthAllows) {
        return switch (route) {
            case A -> firstContactOfRouteA(law, opened);
            case B -> firstContactOfRouteB(law, opened, healthAllows);
        };
    }

    private static Finding<Optional<Deadline>> firstContactOfRouteA(Law law, DatedFact proposed) {
        Parameter<Term> parameter = law.parameter(FIRST_CONTACT);
        return parameter
                .at(proposed.day())
                .map(term -> deadline(proposed, parameter, term, ROUTE_A, "law.firstContact.by", "law.fact.proposed")
                        .map(Optional::of))
                .orElseGet(() -> parameter.withoutValue(proposed.day()));
    }

    private static Finding<Optional<Deadline>> firstContactOfRouteB(
            Law law, DatedFact asked, Optional<DatedFact> healthAllows) {
        Parameter<String> choice = law.parameter(FIRST_CONTACT_COUNTS_FROM);
        Parameter<Term> parameter = law.parameter(FIRST_CONTACT);
        Optional<DatedValue<String>> reading = choice.at(asked.day());
        if (reading.isEmpty()) {
            return choice.withoutValue(asked.day());
        }
        Optional<DatedValue<Term>> term = parameter.at(asked.day());
        if (term.isEmpty()) {
            return parameter.withoutValue(asked.day());
        }
        boolean fromFinding = reading.get().value().equals(FROM_FINDING);
        if (fromFinding && healthAllows.isEmpty()) {
            return Finding.of(
                    Optional.empty(),
                    () -> Reason.rule(
                            Phrase.of("law.firstContact.notStarted"),
                            ROUTE_B,
                            asked(asked),
                            choice.used(reading.get()),
                            other(asked, "law.firstContact.otherFromRequest", term.get())));
        }
        DatedFact start = fromFinding ? healthAllows.get() : asked;
        LocalDate last = term.get().value().after(start.day());
        return Finding.of(Optional.of(Deadline.on(last)), () -> {
            Reason rule = Reason.rule(
                    Phrase.of("law.firstContact.by", "day", last),
                    ROUTE_B,
                    fromFinding ? allowed(start) : asked(start),
                    parameter.used(term.get()),
                    choice.used(reading.get()));
            if (fromFinding) {
                return rule.with(other(asked, "law.firstContact.otherFromRequest", term.get()));
            }
            return healthAllows
                    .map(finding -> rule.with(other(finding, "law.firstContact.otherFromFinding", term.get())))
                    .orElseGet(() ->
                            rule.with(Reason.openQuestion(Phrase.of("law.firstContact.otherNotStarted"), ROUTE_B)));
        });
    }

    /// By when the plan is drawn up, counted from the third signature under the declaration of engagement.
    public static Finding<Deadline> plan(Law law, DatedFact engagementComplete) {
        Parameter<Term> parameter = law.parameter(PLAN);
        return parameter
                .at(engagementComplete.day())
                .map(term -> deadline(
                                engagementComplete,
                                parameter,
                                term,
                                SECTION,
                                "law.plan.by",
                                "law.fact.engagementComplete")
                        .map(deadline -> new Deadline(deadline.day(), LATE_PLAN)))
                .orElseGet(() -> parameter.withoutValue(engagementComplete.day()));
    }

    /// By when the plan is reviewed: within the term, counted from the plan or the last review; or on the day
    /// agreed there when that is earlier ("every three months, more often if needed"). A later day that was
    /// agreed does not move the term.
    ///
    /// @param agreed the day of follow-up that the plan, or its last review, fixes
    public static Finding<Deadline> review(Law law, DatedFact planOrLastReview, Optional<DatedFact> agreed) {
        Parameter<Term> parameter = law.parameter(REVIEW);
        Finding<Deadline> term = parameter
                .at(planOrLastReview.day())
                .map(value ->
                        deadline(planOrLastReview, parameter, value, SECTION, "law.review.by", "law.fact.planOrReview"))
                .orElseGet(() -> parameter.withoutValue(planOrLastReview.day()));
        Optional<LocalDate> last = term.value().map(Deadline::day);
        return agreed.isEmpty() || last.isEmpty() || agreed.get().day().equals(last.get())
                ? term
                : review(term, last.get(), agreed.get());
    }

    private static Finding<Deadline> review(Finding<Deadline> term, LocalDate last, DatedFact agreed) {
        Reason fact = Reason.fact(Phrase.of("law.fact.followUpAgreed", "day", agreed.day()), agreed.act());
        return agreed.day().isBefore(last)
                ? Finding.of(
                        Deadline.on(agreed.day()),
                        () -> Reason.rule(
                                Phrase.of("law.review.agreed", "day", agreed.day()), FOLLOW_UP, fact, term.reason()))
                : Finding.of(
                        Deadline.on(last),
                        () -> term.reason().with(fact, Reason.rule(Phrase.of("law.review.agreedLater"), FOLLOW_UP)));
    }

    private static Finding<Deadline> deadline(
            DatedFact start,
            Parameter<Term> parameter,
            DatedValue<Term> term,
            Citation citation,
            String ruleKey,
            String factKey) {
        LocalDate last = term.value().after(start.day());
        return Finding.of(
                Deadline.on(last),
                () -> Reason.rule(
                        Phrase.of(ruleKey, "day", last),
                        citation,
                        Reason.fact(Phrase.of(factKey, "day", start.day()), start.act()),
                        parameter.used(term)));
    }

    private static Reason other(DatedFact start, String key, DatedValue<Term> term) {
        return Reason.openQuestion(
                Phrase.of(key, "day", term.value().after(start.day()), "start", start.day()), ROUTE_B);
    }

    private static Reason asked(DatedFact asked) {
        return Reason.fact(Phrase.of("law.fact.asked", "day", asked.day()), asked.act());
    }

    private static Reason allowed(DatedFact finding) {
        return Reason.fact(Phrase.of("law.fact.healthAllows", "day", finding.day()), finding.act());
    }
}
