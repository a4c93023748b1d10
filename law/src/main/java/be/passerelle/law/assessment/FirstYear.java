// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What happens when in the first year of incapacity, as INAMI describes it since 2022: the questionnaire after ten
/// weeks, its return, the first estimate in the fourth month, the contacts in months four, seven and eleven.
public final class FirstYear {

    /// After how long the questionnaire is sent.
    public static final ParameterName<Term> QUESTIONNAIRE = ParameterName.term("assessment/questionnaireAfter");

    /// Within how long it comes back.
    public static final ParameterName<Term> RETURN = ParameterName.term("assessment/questionnaireReturn");

    /// In which month of incapacity the first estimate is made.
    public static final ParameterName<Term> ESTIMATE = ParameterName.term("assessment/estimateMonth");

    /// So long before the month after the legal pension age, or later, an incapacity is too near the pension.
    public static final ParameterName<Term> NEAR_PENSION = ParameterName.term("assessment/nearPension");

    /// In which month of incapacity the first contact takes place.
    public static final ParameterName<Term> FIRST_CONTACT = ParameterName.term("assessment/contactMonthFirst");

    /// In which month of incapacity the second contact takes place.
    public static final ParameterName<Term> SECOND_CONTACT = ParameterName.term("assessment/contactMonthSecond");

    /// In which month of incapacity the third contact takes place.
    public static final ParameterName<Term> THIRD_CONTACT = ParameterName.term("assessment/contactMonthThird");

    private static final Citation SENT = Citation.of("inami-barometer", "questionnaires");
    private static final Citation RETURNED = Citation.of("inami-page-route-a", "questionnaire");
    private static final Citation ESTIMATED = Citation.of("inami-barometer", "categories");
    private static final Citation CONTACTS = Citation.of("vandenbroucke-page-contacts", "whole");
    private static final Phrase NOT_SENT = Phrase.of("law.questionnaire.notSent");
    private static final Phrase NOT_ESTIMATED = Phrase.of("law.estimate.notMade");

    private FirstYear() {}

    /// On which day the questionnaire is sent: the first day of the eleventh week.
    public static Finding<LocalDate> questionnaireOn(Law law, FirstYearFacts facts) {
        return open(law, facts)
                .and(() -> noException(facts, true))
                .and(() -> notNearPension(law, facts))
                .noUnder(SENT, NOT_SENT)
                .then(_ -> facts.incapacityFrom()
                        .as("law.fact.incapacitySince")
                        .and(
                                law.asOf(facts.incapacityFrom().day()).take(QUESTIONNAIRE),
                                (from, term) -> term.after(from)))
                .under(SENT, day -> Phrase.of("law.questionnaire.sentOn", "day", day));
    }

    /// By when the insured person sends it back.
    public static Finding<Deadline> returnBy(Law law, DatedFact sent) {
        return CountedTerm.from(law, sent, "law.fact.questionnaireSent", RETURN)
                .under(RETURNED, by -> Phrase.of("law.questionnaire.returnBy", "day", by.day()));
    }

    /// The days of the month in which the first estimate is made. A valid medical reason does not put it off.
    public static Finding<Period> estimateIn(Law law, FirstYearFacts facts) {
        return open(law, facts)
                .and(() -> noException(facts, false))
                .and(() -> notNearPension(law, facts))
                .noUnder(ESTIMATED, NOT_ESTIMATED)
                .then(_ -> month(law, facts.incapacityFrom(), ESTIMATE))
                .under(ESTIMATED, days -> Phrase.of("law.estimate.in", "period", days));
    }

    /// The days of the month in which a contact takes place.
    public static Finding<Period> contactIn(Law law, ContactMoment moment, DatedFact incapacityFrom) {
        return month(
                        law,
                        incapacityFrom,
                        switch (moment) {
                            case FIRST -> FIRST_CONTACT;
                            case SECOND -> SECOND_CONTACT;
                            case THIRD -> THIRD_CONTACT;
                        })
                .under(CONTACTS, days -> Phrase.of("law.contact.in", "period", days));
    }

    private static Finding<Yes> open(Law law, FirstYearFacts facts) {
        LawOnDay on = law.asOf(facts.incapacityFrom().day());
        return switch (facts.scheme()) {
            case EMPLOYEE, UNEMPLOYED -> on.holds(TargetPublic.OPEN_TO_EMPLOYEES);
            case SELF_EMPLOYED -> on.holds(TargetPublic.OPEN_TO_SELF_EMPLOYED);
        };
    }

    private static Finding<Yes> noException(FirstYearFacts facts, boolean medicalToo) {
        Optional<NoQuestionnaire> exception = facts.exceptions().stream()
                .filter(each -> medicalToo || each != NoQuestionnaire.MEDICAL_REASON)
                .min(Comparator.naturalOrder());
        return exception.isEmpty()
                ? Finding.yes(_ -> {})
                : Finding.no(lines -> lines.fact(Phrase.of("law.fact.exception", "why", exception.get())));
    }

    private static Finding<Yes> notNearPension(Law law, FirstYearFacts facts) {
        if (facts.pensionAge().isEmpty()) {
            return Finding.yes(_ -> {});
        }
        DatedFact age = facts.pensionAge().get();
        return age.as("law.fact.pensionAge")
                .and(
                        law.asOf(facts.incapacityFrom().day()).take(NEAR_PENSION),
                        (day, term) -> day.withDayOfMonth(1).plusMonths(1).minusMonths(term.amount()))
                .where(near -> facts.incapacityFrom().day().isBefore(near))
                .map(_ -> Yes.YES);
    }

    /// The days of the month of incapacity with that number, its first day the same day of the month as the first of
    /// incapacity.
    private static Finding<Period> month(Law law, DatedFact incapacityFrom, ParameterName<Term> number) {
        return incapacityFrom
                .as("law.fact.incapacitySince")
                .and(law.asOf(incapacityFrom.day()).take(number), FirstYear::month);
    }

    private static Period month(LocalDate incapacityFrom, Term number) {
        Period all = number.beginningOn(incapacityFrom);
        return number.amount() == 1
                ? all
                : Period.of(
                        Day.after(Term.months(number.amount() - 1)
                                .beginningOn(incapacityFrom)
                                .until()),
                        all.until());
    }
}
