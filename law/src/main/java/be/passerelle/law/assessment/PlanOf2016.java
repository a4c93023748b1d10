// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;
import java.util.function.Supplier;

/// The reintegration plan of the advisory physician: law of 14 July 1994, article 100 §1/1, in its version of 2014,
/// and royal decree of 8 November 2016, in force on 1 December 2016, for incapacities since 1 January 2016, until
/// the trajectory of 2022 took its place.
public final class PlanOf2016 {

    /// Whether the plan exists.
    public static final ParameterName<Boolean> EXISTS = ParameterName.flag("assessment/planOf2016");

    /// Within how long of the declaration the file is analysed.
    public static final ParameterName<Term> ANALYSIS = ParameterName.term("assessment/analysisTerm");

    /// Within how long of the beginning of the incapacity the plan is drawn up.
    public static final ParameterName<Term> PLAN = ParameterName.term("assessment/planOf2016Term");

    private static final Citation DECREE = Citation.of("ar-2016-11-08", "whole");
    private static final Citation MINISTRY = Citation.of("emploi-page-reintegration", "analysis");
    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "100", "§1/1");
    private static final Phrase NO_PLAN = Phrase.of("law.planOf.none");

    private PlanOf2016() {}

    /// Whether the rules of the plan apply on that day to an incapacity. Not once the worker asked the occupational
    /// physician.
    public static Finding<Yes> applies(
            Law law, DatedFact incapacityFrom, boolean askedOccupationalPhysician, LocalDate day) {
        return law.forIncapacityFrom(incapacityFrom.day())
                .asOf(day)
                .holds(EXISTS)
                .and(() -> Finding.when(
                        !askedOccupationalPhysician,
                        lines -> lines.fact(Phrase.of(
                                askedOccupationalPhysician
                                        ? "law.fact.occupationalPhysicianAsked"
                                        : "law.fact.occupationalPhysicianNotAsked"))))
                .given(lines -> lines.fact("law.fact.incapacitySince", incapacityFrom))
                .under(DECREE, _ -> Phrase.of("law.planOf.applies"), NO_PLAN);
    }

    /// By when the file is analysed for the first time.
    ///
    /// @param declared the declaration of the incapacity
    public static Finding<Deadline> analysisBy(Law law, DatedFact incapacityFrom, DatedFact declared) {
        return running(
                        law,
                        incapacityFrom,
                        declared.day(),
                        () -> CountedTerm.from(
                                law,
                                declared,
                                "law.fact.incapacityDeclared",
                                ANALYSIS,
                                Day.later(declared.day(), inForce(law))))
                .under(MINISTRY, by -> Phrase.of("law.planOf.analysisBy", "day", by.day()));
    }

    /// By when the plan is drawn up.
    public static Finding<Deadline> planBy(Law law, DatedFact incapacityFrom) {
        return running(
                        law,
                        incapacityFrom,
                        incapacityFrom.day(),
                        () -> CountedTerm.from(
                                law,
                                incapacityFrom,
                                "law.fact.incapacitySince",
                                PLAN,
                                Day.later(incapacityFrom.day(), inForce(law))))
                .under(ARTICLE, by -> Phrase.of("law.planOf.by", "day", by.day()));
    }

    /// A term that began on a day. It may have begun before the decree was in force, in an incapacity that the decree
    /// is meant for: how it is counted then no source says. It is counted from its beginning, and a term that would
    /// have been over before there was a decree cannot be told.
    private static Finding<Deadline> running(
            Law law, DatedFact incapacityFrom, LocalDate began, Supplier<Finding<Deadline>> term) {
        LocalDate inForce = inForce(law);
        Finding<Yes> applies = applies(law, incapacityFrom, false, Day.later(began, inForce));
        if (!began.isBefore(inForce)) {
            return applies.then(_ -> term.get());
        }
        Phrase ranBefore = Phrase.of("law.planOf.ranBefore", "day", inForce);
        return applies.then(_ -> term.get()
                .then(by -> by.day().isBefore(inForce)
                        ? Finding.unknown(ranBefore)
                        : Finding.of(by, lines -> lines.openQuestion(ranBefore, DECREE))));
    }

    private static LocalDate inForce(Law law) {
        return law.parameter(EXISTS).values().stream()
                .filter(DatedValue::value)
                .map(value -> value.period().from())
                .findFirst()
                .orElse(LocalDate.MIN);
    }
}
