// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.workingday.CountedTerm;
import java.time.LocalDate;

/// What follows from the category of remaining capacities: royal decree of 8 November 2016 for those with a contract,
/// as the ministry describes it; since 2022 INAMI's own pages.
public final class CategorySteps {

    /// To whom category four goes: [#OCCUPATIONAL_PHYSICIAN] or `coordinator`.
    public static final ParameterName<String> FOUR_GOES_TO = ParameterName.choice("assessment/categoryFourGoesTo");

    /// How long the return is waited for in category one.
    public static final ParameterName<Term> EXPECTED = ParameterName.term("assessment/categoryOneExpected");

    /// How often category three is examined again.
    public static final ParameterName<Term> AGAIN = ParameterName.term("assessment/categoryThreeAgain");

    /// The occupational physician.
    public static final String OCCUPATIONAL_PHYSICIAN = "occupationalPhysician";

    private static final Citation MINISTRY = Citation.of("emploi-page-reintegration", "categories");
    private static final Citation BAROMETER = Citation.of("inami-barometer", "categories");
    private static final Citation FUND = Citation.of("mc-page-reintegration", "categoryThree");

    private CategorySteps() {}

    /// What follows from a category that was set on that day.
    public static Finding<CategoryStep> next(Law law, CapacityCategory category, LocalDate set) {
        Finding<String> reading = law.asOf(set).take(FOUR_GOES_TO);
        return reading.choose(goesTo -> {
            boolean physician = goesTo.equals(OCCUPATIONAL_PHYSICIAN);
            Finding<CategoryStep> step = Finding.of(
                    step(category, physician),
                    lines -> lines.fact(Phrase.of("law.fact.category", "category", category)));
            return (category == CapacityCategory.FOUR ? step.and(reading) : step)
                    .under(physician ? MINISTRY : BAROMETER, next -> Phrase.of("law.category.next", "step", next));
        });
    }

    /// The last day of the sixth month, by which somebody in category one is expected back; no for the others.
    public static Finding<Deadline> expectedBackBy(Law law, CapacityCategory category, DatedFact incapacityFrom) {
        return category == CapacityCategory.ONE
                ? incapacityFrom
                        .as("law.fact.incapacitySince")
                        .and(
                                law.asOf(incapacityFrom.day()).take(EXPECTED),
                                (from, term) ->
                                        Deadline.on(term.beginningOn(from).until()))
                        .under(BAROMETER, by -> Phrase.of("law.category.expectedBy", "day", by.day()))
                : Finding.no(Phrase.of("law.category.notExpected", "category", category), BAROMETER);
    }

    /// By when somebody in category three is examined again; no for the others. What the rules of 2022 say of it was
    /// not found.
    public static Finding<Deadline> examineAgainBy(Law law, CapacityCategory category, DatedFact examined) {
        return category == CapacityCategory.THREE
                ? CountedTerm.from(law, examined, "law.fact.examined", AGAIN)
                        .under(FUND, by -> Phrase.of("law.category.againBy", "day", by.day()))
                : Finding.no(Phrase.of("law.category.notAgain", "category", category), FUND);
    }

    private static CategoryStep step(CapacityCategory category, boolean toPhysician) {
        return switch (category) {
            case ONE -> CategoryStep.SPONTANEOUS_RETURN;
            case TWO -> CategoryStep.NO_RETURN;
            case THREE -> CategoryStep.CARE_FIRST;
            case FOUR -> toPhysician ? CategoryStep.OCCUPATIONAL_PHYSICIAN : CategoryStep.COORDINATOR;
        };
    }
}
