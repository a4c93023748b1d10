// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/// By when a resumption is declared, and what follows when it was declared late: royal decree of 3 July 1996, article
/// 230, in the version of the royal decree of 12 March 2013, as INAMI describes it.
///
/// Late within fourteen days, the benefit is reduced up to and including the day on which the form reaches the fund;
/// later the whole may be recovered. How much, belongs to the benefit.
public final class ResumptionDeclaration {

    /// How many working days before the resumption it is declared at the latest.
    public static final ParameterName<Term> WORKING_DAYS_BEFORE = ParameterName.term("resumption/declarationTerm");

    /// Within how long of the resumption a late declaration only reduces the benefit.
    public static final ParameterName<Term> LATE_TERM = ParameterName.term("resumption/lateTerm");

    /// Whether the day of the resumption is the first of these days: [#COUNTED] or `notCounted`.
    public static final ParameterName<String> FIRST_DAY_OF_LATE_TERM =
            ParameterName.choice("resumption/lateTermFirstDay");

    /// What follows from a late declaration: [#REDUCED] or `refused`.
    public static final ParameterName<String> LATE_CONSEQUENCE = ParameterName.choice("resumption/lateConsequence");

    /// Whether the benefit may be recovered after a declaration that was later still.
    public static final ParameterName<Boolean> RECOVERED = ParameterName.flag("resumption/tooLateIsRecovered");

    /// Under the rules before 12 April 2013: within how long the form was sent.
    public static final ParameterName<Term> FORM_TERM = ParameterName.term("resumption/formTerm");

    /// Under the rules before 12 April 2013: from when that counts, [#FROM_RESUMPTION] or `authorisation`.
    public static final ParameterName<String> FORM_COUNTS_FROM = ParameterName.choice("resumption/formCountsFrom");

    /// The day of the resumption counts.
    public static final String COUNTED = "counted";

    /// The benefit is reduced.
    public static final String REDUCED = "reduced";

    /// The form counts from the resumption.
    public static final String FROM_RESUMPTION = "resumption";

    private static final Citation PAGE = Citation.of("inami-page-authorised-work", "declaration");
    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "230", "§2");
    private static final Citation PAGE_SELF_EMPLOYED = Citation.of("inami-page-authorised-work-2", "declaration");
    private static final Citation DECREE_SELF_EMPLOYED = Citation.of("ar-2022-12-26", "whole");
    private static final Citation BELGA = Citation.of("belga-2013", "lateDeclaration");
    private static final Citation BEFORE = Citation.of("rule-1997-04-16", "16");
    private static final Phrase NOT_DECLARED = Phrase.of("law.resumption.notDeclared");
    private static final Phrase NOT_REDUCED = Phrase.of("law.resumption.notReduced");
    private static final Phrase NOT_RECOVERED = Phrase.of("law.resumption.notRecovered");
    private static final Phrase LATE_SELF_EMPLOYED = Phrase.of("law.resumption.lateOfSelfEmployed");
    private static final Phrase NO_FORM = Phrase.of("law.resumption.noForm");

    private ResumptionDeclaration() {}

    /// By when it is declared to the fund and the authorisation asked for: the working day before, Monday to Friday.
    /// No under the rules that want the authorisation first.
    ///
    /// @param resumed the first day of work
    public static Finding<Deadline> by(Law law, Scheme scheme, DatedFact resumed) {
        LawOnDay on = law.asOf(resumed.day());
        return ResumptionRegime.startsBeforeDecision(law, scheme, resumed.day())
                .then(_ -> resumed.as("law.fact.resumed").and(on.take(WORKING_DAYS_BEFORE), Counted::new))
                .then(count -> WorkingDays.count(
                        law,
                        WorkingDayMeaning.DECLARATION,
                        count.day(),
                        days -> days.minus(count.day(), count.term().amount())))
                .map(Deadline::on)
                .under(page(scheme), by -> Phrase.of("law.resumption.declareBy", "day", by.day()), NOT_DECLARED);
    }

    /// When it was declared: in time, late within fourteen days, or later.
    ///
    /// @param declared the day on which the form reached the fund
    public static Finding<DeclaredWhen> when(Law law, Scheme scheme, DatedFact resumed, DatedFact declared) {
        return by(law, scheme, resumed)
                .then(inTime -> declared.as("law.fact.declared")
                        .then(day -> day.isAfter(inTime.day())
                                ? late(law, resumed.day(), day)
                                : Finding.of(DeclaredWhen.IN_TIME, _ -> {})))
                .under(article(scheme), when -> Phrase.of("law.resumption.declared", "when", when));
    }

    /// The days for which the benefit is reduced after a late declaration: from the resumption up to and including
    /// the day on which the form reached the fund. No when it was in time, when no day of work came before it, and
    /// when it was so late that more may follow. Of the self-employed it cannot be told: their decree of
    /// 2022 lets them declare as employees do, and no source says that it lowers their benefit as well.
    public static Finding<Period> reducedDays(Law law, Scheme scheme, DatedFact resumed, DatedFact declared) {
        if (scheme == Scheme.SELF_EMPLOYED) {
            return lateOfSelfEmployed(law, resumed, declared, DeclaredWhen.LATE)
                    .where(_ -> !declared.day().isBefore(resumed.day()))
                    .<Period>then(_ -> unknownOfSelfEmployed())
                    .noUnder(DECREE_SELF_EMPLOYED, NOT_REDUCED);
        }
        return when(law, scheme, resumed, declared)
                .where(when -> when == DeclaredWhen.LATE)
                .and(law.asOf(resumed.day()).take(LATE_CONSEQUENCE), (_, way) -> way.equals(REDUCED))
                .mapIfAny(reduced -> reduced ? Period.ifAny(resumed.day(), declared.day()) : Optional.empty())
                .noting(lines -> lines.openQuestion(Phrase.of("law.resumption.spanOpen"), BELGA))
                .under(ARTICLE, days -> Phrase.of("law.resumption.reducedDays", "period", days), NOT_REDUCED);
    }

    /// From which day the whole benefit may be recovered after a declaration that was too late; no otherwise. Of the
    /// self-employed it cannot be told.
    public static Finding<LocalDate> recoverableFrom(Law law, Scheme scheme, DatedFact resumed, DatedFact declared) {
        if (scheme == Scheme.SELF_EMPLOYED) {
            return lateOfSelfEmployed(law, resumed, declared, DeclaredWhen.TOO_LATE)
                    .<LocalDate>then(_ -> unknownOfSelfEmployed())
                    .noUnder(DECREE_SELF_EMPLOYED, NOT_RECOVERED);
        }
        return when(law, scheme, resumed, declared)
                .where(when -> when == DeclaredWhen.TOO_LATE)
                .and(() -> law.asOf(resumed.day()).holds(RECOVERED))
                .map(_ -> resumed.day())
                .noting(lines -> lines.openQuestion(Phrase.of("law.resumption.recoveryOpen"), BELGA))
                .under(BELGA, day -> Phrase.of("law.resumption.recoverableFrom", "day", day), NOT_RECOVERED);
    }

    private static <T> Finding<T> unknownOfSelfEmployed() {
        return Finding.unknown(
                LATE_SELF_EMPLOYED, lines -> lines.openQuestion(LATE_SELF_EMPLOYED, DECREE_SELF_EMPLOYED));
    }

    private static Finding<DeclaredWhen> lateOfSelfEmployed(
            Law law, DatedFact resumed, DatedFact declared, DeclaredWhen such) {
        return when(law, Scheme.SELF_EMPLOYED, resumed, declared).where(when -> when == such);
    }

    /// Under the rules before 12 April 2013: by when the form was sent, within eight days. From when they counted no
    /// source says. No since.
    ///
    /// @param authorised the authorisation, which had to come first
    public static Finding<Deadline> formBy(Law law, DatedFact authorised, DatedFact resumed) {
        return ResumptionRegime.startsBeforeDecision(law, Scheme.EMPLOYEE, resumed.day())
                .negated()
                .noUnder(BEFORE, NO_FORM)
                .choose(_ -> law.asOf(resumed.day()).take(FORM_COUNTS_FROM).choose(from -> {
                    boolean byResumption = from.equals(FROM_RESUMPTION);
                    DatedFact start = byResumption ? resumed : authorised;
                    DatedFact other = byResumption ? authorised : resumed;
                    Finding<Term> term = law.asOf(resumed.day()).take(FORM_TERM);
                    return term.choose(length -> CountedTerm.from(
                                    law,
                                    start,
                                    byResumption ? "law.fact.resumed" : "law.fact.authorised",
                                    term,
                                    WorkingDayMeaning.DECLARATION)
                            .and(law.asOf(resumed.day()).take(FORM_COUNTS_FROM))
                            .and(other.as(byResumption ? "law.fact.authorised" : "law.fact.resumed"))
                            .noting(lines -> lines.openQuestion(Phrase.of(
                                    "law.resumption.otherForm",
                                    "start",
                                    other.day(),
                                    "day",
                                    length.after(other.day())))));
                }))
                .under(BEFORE, by -> Phrase.of("law.resumption.formBy", "day", by.day()));
    }

    /// Whether a late declaration came within the fourteen days. Whether the day of the resumption is the first of
    /// them,
    /// and whether they may end on a day off, is asked only where it decides.
    private static Finding<DeclaredWhen> late(Law law, LocalDate resumed, LocalDate declared) {
        Finding<Term> length = law.asOf(resumed).take(LATE_TERM);
        return length.choose(term -> {
            LocalDate shorter = term.beginningOn(resumed).until();
            LocalDate longer = term.after(resumed);
            if (!declared.isAfter(shorter) || declared.isAfter(CountedTerm.moved(longer))) {
                return length.map(_ -> declared.isAfter(shorter) ? DeclaredWhen.TOO_LATE : DeclaredWhen.LATE);
            }
            return CountedTerm.settle(
                            law,
                            resumed,
                            length.and(
                                    law.asOf(resumed).take(FIRST_DAY_OF_LATE_TERM),
                                    (_, first) -> first.equals(COUNTED) ? shorter : longer))
                    .map(by -> declared.isAfter(by.day()) ? DeclaredWhen.TOO_LATE : DeclaredWhen.LATE);
        });
    }

    private static Citation page(Scheme scheme) {
        return scheme == Scheme.SELF_EMPLOYED ? PAGE_SELF_EMPLOYED : PAGE;
    }

    private static Citation article(Scheme scheme) {
        return scheme == Scheme.SELF_EMPLOYED ? DECREE_SELF_EMPLOYED : ARTICLE;
    }

    private record Counted(LocalDate day, Term term) {}
}
