// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/// By when the decision on a resumption falls, from when a refusal counts and by when it is notified: royal decree of
/// 3 July 1996, articles 230 and 245bis, as INAMI and the professional press describe them.
public final class ResumptionDecision {

    /// How many working days the decision may take.
    public static final ParameterName<Term> TERM = ParameterName.term("resumption/decisionTerm");

    /// Whether the first day of work is the first of them: [#INCLUDED] or `notIncluded`.
    public static final ParameterName<String> FIRST_DAY = ParameterName.choice("resumption/decisionFirstDay");

    /// Which days they are: [#MONDAY_TO_FRIDAY] or `mondayToSaturday`.
    public static final ParameterName<String> DAYS = ParameterName.choice("resumption/decisionDays");

    /// How long after it was sent a refusal takes effect at the earliest.
    public static final ParameterName<Term> REFUSAL_EFFECT = ParameterName.term("resumption/refusalEffect");

    /// From what the term to notify counts: [#FROM_DECISION] or `request`.
    public static final ParameterName<String> NOTIFICATION = ParameterName.choice("resumption/notificationCountsFrom");

    /// How long after the decision it is notified (royal decree of 12 March 2013).
    public static final ParameterName<Term> AFTER_DECISION = ParameterName.term("resumption/notificationAfterDecision");

    /// How long after the request it is notified (article 245bis).
    public static final ParameterName<Term> AFTER_REQUEST = ParameterName.term("resumption/notificationAfterRequest");

    /// The first day of work counts.
    public static final String INCLUDED = "included";

    /// Monday to Friday, as for the declaration.
    public static final String MONDAY_TO_FRIDAY = "mondayToFriday";

    /// So many days after the decision.
    public static final String FROM_DECISION = "decision";

    private static final Citation PAGE = Citation.of("inami-page-authorised-work", "decision");
    private static final Citation PAGE_SELF_EMPLOYED = Citation.of("inami-page-authorised-work-2", "declaration");
    private static final Citation UCM = Citation.of("ucm-page-2013", "refusal");
    private static final Citation EASYPAY = Citation.of("easypay-page-2013", "notification");
    private static final Citation NOTIFIED = Citation.of("ar-1996-07-03", "245bis");
    private static final Phrase NO_TERM_BEFORE = Phrase.of("law.resumption.noTermBefore");
    private static final Phrase AS_SOON_AS_POSSIBLE = Phrase.of("law.resumption.noTermWhenLate");

    private ResumptionDecision() {}

    /// By when the decision falls: the thirtieth working day from the first day of work. After a late declaration
    /// there is no term: it falls as soon as possible. No as well where the authorisation comes first.
    ///
    /// @param declared the day on which the declaration reached the fund
    public static Finding<Deadline> by(Law law, Scheme scheme, DatedFact resumed, DatedFact declared) {
        Citation page = scheme == Scheme.SELF_EMPLOYED ? PAGE_SELF_EMPLOYED : PAGE;
        Finding<DeclaredWhen> when =
                ResumptionDeclaration.when(law, scheme, resumed, declared).noUnder(page, NO_TERM_BEFORE);
        return when.choose(known -> known == DeclaredWhen.IN_TIME
                ? when.then(_ -> thirtieth(law, resumed))
                        .under(page, by -> Phrase.of("law.resumption.decideBy", "day", by.day()))
                : when.<Deadline>mapIfAny(_ -> Optional.empty()).noUnder(page, AS_SOON_AS_POSSIBLE));
    }

    private static Finding<Deadline> thirtieth(Law law, DatedFact resumed) {
        LawOnDay on = law.asOf(resumed.day());
        Finding<String> days = on.take(DAYS);
        Finding<String> first = on.take(FIRST_DAY);
        return on.take(TERM)
                .then(term -> days.choose(which -> first.choose(reading -> {
                    boolean included = reading.equals(INCLUDED);
                    WorkingDayMeaning meaning = meaning(which.equals(MONDAY_TO_FRIDAY));
                    WorkingDayMeaning otherMeaning = meaning(!which.equals(MONDAY_TO_FRIDAY));
                    Finding<LocalDate> otherFirst = thirtieth(law, meaning, resumed.day(), term, !included);
                    Finding<LocalDate> otherDays = thirtieth(law, otherMeaning, resumed.day(), term, included);
                    return thirtieth(law, meaning, resumed.day(), term, included)
                            .map(Deadline::on)
                            .and(days)
                            .noting(otherReading("law.resumption.otherDecisionDays", otherDays))
                            .and(first)
                            .noting(otherReading("law.resumption.otherDecision", otherFirst));
                })));
    }

    private static Why otherReading(String key, Finding<LocalDate> other) {
        return lines -> other.value().ifPresent(day -> lines.openQuestion(Phrase.of(key, "day", day)));
    }

    private static WorkingDayMeaning meaning(boolean mondayToFriday) {
        return mondayToFriday ? WorkingDayMeaning.DECLARATION : WorkingDayMeaning.REGULATION;
    }

    private static Finding<LocalDate> thirtieth(
            Law law, WorkingDayMeaning meaning, LocalDate resumed, Term term, boolean included) {
        LocalDate from = included ? Day.before(resumed) : resumed;
        return WorkingDays.count(law, meaning, resumed, days -> days.plus(from, term.amount()));
    }

    /// From when a refusal counts at the earliest: the day after it was sent or handed over.
    public static Finding<LocalDate> refusalTakesEffect(Law law, DatedFact sent) {
        return sent.as("law.fact.refusalSent")
                .and(law.asOf(sent.day()).take(REFUSAL_EFFECT), (day, term) -> term.after(day))
                .under(UCM, day -> Phrase.of("law.resumption.refusalFrom", "day", day));
    }

    /// By when the decision is notified. Two texts say it differently: seven days after the decision, or one month
    /// after the request; the reason shows the other one.
    ///
    /// @param asked the day on which the fund received the request
    /// @param decided the day of the decision
    public static Finding<Deadline> notifyBy(Law law, DatedFact asked, DatedFact decided) {
        LawOnDay on = law.asOf(decided.day());
        Finding<String> counts = on.take(NOTIFICATION);
        return counts.choose(from -> {
            boolean byDecision = from.equals(FROM_DECISION);
            Finding<Term> other = on.take(byDecision ? AFTER_REQUEST : AFTER_DECISION);
            LocalDate otherStart = byDecision ? asked.day() : decided.day();
            return CountedTerm.from(
                            law,
                            byDecision ? decided : asked,
                            byDecision ? "law.fact.resumptionDecided" : "law.fact.authorisationAsked",
                            byDecision ? AFTER_DECISION : AFTER_REQUEST,
                            decided.day())
                    .and(counts)
                    .and((byDecision ? asked : decided)
                            .as(byDecision ? "law.fact.authorisationAsked" : "law.fact.resumptionDecided"))
                    .noting(lines -> other.value()
                            .ifPresent(term -> lines.openQuestion(
                                    Phrase.of(
                                            "law.resumption.otherNotification",
                                            "start",
                                            otherStart,
                                            "day",
                                            term.after(otherStart)),
                                    NOTIFIED)))
                    .under(
                            byDecision ? EASYPAY : NOTIFIED,
                            by -> Phrase.of("law.resumption.notifyBy", "day", by.day()));
        });
    }
}
