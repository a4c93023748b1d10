// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.RestDays;
import java.time.LocalDate;
import java.util.Optional;

/// By when the coordinator meets the person, writes the plan and reviews it: royal decree of 3 July 1996,
/// section VIquater, as INAMI and the sickness funds describe it.
///
/// A term counts from date to date: the day that starts it is not counted, the last day is. One month from 31
/// January ends on the last day of February.
public final class TrajectoryTerms {

    public static final ParameterName<Term> FIRST_CONTACT = ParameterName.term("trajectory/firstContactTerm");

    /// From when the month to the first contact counts on route B: [#FROM_FINDING] or [#FROM_QUESTIONNAIRE].
    public static final ParameterName<String> FIRST_CONTACT_COUNTS_FROM =
            ParameterName.choice("trajectory/firstContactCountsFrom");

    public static final ParameterName<Term> PLAN = ParameterName.term("trajectory/planTerm");

    public static final ParameterName<Term> REVIEW = ParameterName.term("trajectory/reviewTerm");

    /// The month counts from the finding of the advisory physician that health allows a trajectory.
    public static final String FROM_FINDING = "finding";

    /// The month counts from the return of the questionnaire.
    public static final String FROM_QUESTIONNAIRE = "questionnaire";

    private static final Citation ROUTE_A = Citation.of("inami-page-route-a", "firstContact");
    private static final Citation ROUTE_B = Citation.of("inami-page-route-b", "firstContact");
    private static final Citation PARTNER_FIRST = Citation.of("inami-presentation-2023", "routeC");
    private static final Citation FOLLOW_UP = Citation.of("droitsquotidiens-trajectory", "plan");

    /// Where the presumption of incapacity counts from the plan, each day late is a day without it.
    private static final Optional<Phrase> LATE_PLAN = Optional.of(Phrase.of("law.plan.ifMissed"));

    private static final Phrase NOT_STARTED = Phrase.of("law.firstContact.notStarted");
    private static final Phrase LED_BY_PARTNER = Phrase.of("law.firstContact.ledByPartner");
    private static final Phrase NO_QUESTIONNAIRE = Phrase.of("law.firstContact.otherQuestionnaire");
    private static final Phrase OTHER_NOT_STARTED = Phrase.of("law.firstContact.otherNotStarted");

    private TrajectoryTerms() {}

    /// By when the first contact with the coordinator takes place. On route A the month counts from the
    /// physician's proposal; on route B from the physician's finding or from the return of the questionnaire:
    /// the sources differ, and the reason shows what the other reading gives. No while the event that starts
    /// the month has not happened; by the reading of the questionnaire it cannot be told without one. Where
    /// a partner accompanies the person from the beginning no source says a term.
    ///
    /// @param opened the proposal (route A) or the request (route B)
    /// @param healthAllows the physician's finding that health allows a trajectory
    /// @param questionnaireReturned the day on which the person returned the questionnaire of the tenth week
    public static Finding<Deadline> firstContact(
            Law law,
            Route route,
            DatedFact opened,
            Optional<DatedFact> healthAllows,
            Optional<DatedFact> questionnaireReturned) {
        LawOnDay on = law.asOf(opened.day());
        Finding<Term> month = on.take(FIRST_CONTACT);
        return RestDays.unmoved(
                switch (route) {
                    case A ->
                        opened.as("law.fact.proposed")
                                .and(month, TrajectoryTerms::by)
                                .noting(lines -> lines.openQuestion(Phrase.of("law.firstContact.routeAOpen"), ROUTE_A))
                                .under(ROUTE_A, TrajectoryTerms::firstContactBy);
                    case B -> {
                        Finding<String> reading = on.take(FIRST_CONTACT_COUNTS_FROM);
                        Finding<Deadline> counted = reading.choose(from -> from.equals(FROM_FINDING)
                                ? fromFinding(month, reading, opened, healthAllows, questionnaireReturned)
                                : fromQuestionnaire(month, reading, healthAllows, questionnaireReturned));
                        yield counted.under(ROUTE_B, TrajectoryTerms::firstContactBy, NOT_STARTED);
                    }
                    case C, FOURTH, CONVENTION -> Finding.no(LED_BY_PARTNER, PARTNER_FIRST);
                });
    }

    private static Finding<Deadline> fromFinding(
            Finding<Term> month,
            Finding<String> reading,
            DatedFact asked,
            Optional<DatedFact> healthAllows,
            Optional<DatedFact> returned) {
        Finding<Deadline> counted = healthAllows.isPresent()
                ? healthAllows.get().as("law.fact.healthAllows").and(month, TrajectoryTerms::by)
                : Finding.no(lines -> lines.fact("law.fact.asked", asked));
        return month.choose(term -> counted.noting(reading.why())
                .noting(lines -> lines.add(
                        returned.map(back -> otherReading(back, "law.firstContact.otherFromQuestionnaire", term))
                                .orElseGet(() -> Reason.openQuestion(NO_QUESTIONNAIRE, ROUTE_B)))));
    }

    private static Finding<Deadline> fromQuestionnaire(
            Finding<Term> month,
            Finding<String> reading,
            Optional<DatedFact> healthAllows,
            Optional<DatedFact> returned) {
        if (returned.isEmpty()) {
            return Finding.unknown(Phrase.of("law.firstContact.questionnaireMissing"));
        }
        return month.choose(term -> returned.get()
                .as("law.fact.questionnaireReturned")
                .and(month, TrajectoryTerms::by)
                .and(reading)
                .noting(lines -> lines.add(healthAllows
                        .map(found -> otherReading(found, "law.firstContact.otherFromFinding", term))
                        .orElseGet(() -> Reason.openQuestion(OTHER_NOT_STARTED, ROUTE_B)))));
    }

    private static Reason otherReading(DatedFact start, String key, Term month) {
        return Reason.openQuestion(Phrase.of(key, "day", month.after(start.day()), "start", start.day()), ROUTE_B);
    }

    /// By when the plan is drawn up, counted from the third signature under the declaration of engagement.
    public static Finding<Deadline> plan(Law law, DatedFact engagementComplete) {
        return RestDays.unmoved(engagementComplete
                .as("law.fact.engagementComplete")
                .and(
                        law.asOf(engagementComplete.day()).take(PLAN),
                        (day, term) -> new Deadline(term.after(day), LATE_PLAN))
                .under(FOLLOW_UP, by -> Phrase.of("law.plan.by", "day", by.day())));
    }

    /// By when the plan is reviewed: within the term, counted from the plan or the last review; or on the day
    /// agreed there when that is earlier ("every three months, more often if needed"). A later day that was
    /// agreed does not move the term.
    ///
    /// @param agreed the day of follow-up that the plan, or its last review, fixes
    public static Finding<Deadline> review(Law law, DatedFact planOrLastReview, Optional<DatedFact> agreed) {
        Finding<Deadline> term = planOrLastReview
                .as("law.fact.planOrReview")
                .and(law.asOf(planOrLastReview.day()).take(REVIEW), TrajectoryTerms::by)
                .under(FOLLOW_UP, by -> Phrase.of("law.review.by", "day", by.day()));
        return agreed.isEmpty()
                ? RestDays.unmoved(term)
                : term.choose(by -> reviewAgreed(RestDays.unmoved(term), by.day(), agreed.get()));
    }

    private static Finding<Deadline> reviewAgreed(Finding<Deadline> term, LocalDate last, DatedFact agreed) {
        if (agreed.day().isBefore(last)) {
            return agreed.as("law.fact.followUpAgreed")
                    .and(term, (day, _) -> Deadline.on(day))
                    .under(FOLLOW_UP, by -> Phrase.of("law.review.agreed", "day", by.day()));
        }
        return agreed.day().isAfter(last)
                ? term.noting(lines -> lines.fact("law.fact.followUpAgreed", agreed)
                        .add(Reason.rule(Phrase.of("law.review.agreedLater"), FOLLOW_UP)))
                : term;
    }

    private static Phrase firstContactBy(Deadline by) {
        return Phrase.of("law.firstContact.by", "day", by.day());
    }

    private static Deadline by(LocalDate day, Term term) {
        return Deadline.on(term.after(day));
    }
}
