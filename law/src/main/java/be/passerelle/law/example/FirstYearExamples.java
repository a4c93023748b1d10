// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.assessment.CapacityCategory;
import be.passerelle.law.assessment.CategorySteps;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.EvaluationGrid;
import be.passerelle.law.assessment.FirstYear;
import be.passerelle.law.assessment.FirstYearFacts;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.assessment.Helper;
import be.passerelle.law.assessment.NoQuestionnaire;
import be.passerelle.law.assessment.PlanOf2016;
import be.passerelle.law.assessment.ReturnNeeds;
import be.passerelle.law.assessment.WhoHelps;
import be.passerelle.law.incapacity.Scheme;
import java.util.List;
import java.util.Set;

/// How the examples about questionnaire, estimate, categories, plan and grid are run.
final class FirstYearExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "assessment/questionnaireOn",
                    FirstYear.class,
                    (law, given) -> FirstYear.questionnaireOn(law, facts(given))),
            new ExampleRule(
                    "assessment/returnBy",
                    FirstYear.class,
                    (law, given) -> FirstYear.returnBy(law, given.fact("sent"))),
            new ExampleRule(
                    "assessment/estimateIn", FirstYear.class, (law, given) -> FirstYear.estimateIn(law, facts(given))),
            new ExampleRule(
                    "assessment/contactIn",
                    FirstYear.class,
                    (law, given) -> FirstYear.contactIn(
                            law, given.oneOf("moment", ContactMoment.class), given.fact("incapacityFrom"))),
            new ExampleRule(
                    "assessment/categoryNext",
                    CategorySteps.class,
                    (law, given) ->
                            CategorySteps.next(law, given.oneOf("category", CapacityCategory.class), given.day("set"))),
            new ExampleRule(
                    "assessment/expectedBackBy",
                    CategorySteps.class,
                    (law, given) -> CategorySteps.expectedBackBy(
                            law, given.oneOf("category", CapacityCategory.class), given.fact("incapacityFrom"))),
            new ExampleRule(
                    "assessment/examineAgainBy",
                    CategorySteps.class,
                    (law, given) -> CategorySteps.examineAgainBy(
                            law, given.oneOf("category", CapacityCategory.class), given.fact("examined"))),
            new ExampleRule(
                    "assessment/planApplies",
                    PlanOf2016.class,
                    (law, given) -> PlanOf2016.applies(
                            law,
                            given.fact("incapacityFrom"),
                            given.flag("occupationalPhysicianAsked"),
                            given.day("day"))),
            new ExampleRule(
                    "assessment/analysisBy",
                    PlanOf2016.class,
                    (law, given) -> PlanOf2016.analysisBy(law, given.fact("incapacityFrom"), given.fact("declared"))),
            new ExampleRule(
                    "assessment/planBy",
                    PlanOf2016.class,
                    (law, given) -> PlanOf2016.planBy(law, given.fact("incapacityFrom"))),
            new ExampleRule(
                    "assessment/whoHelps",
                    WhoHelps.class,
                    (_, given) -> WhoHelps.helps(
                            given.oneOf("helper", Helper.class),
                            new ReturnNeeds(
                                    given.flag("hasEmployer"),
                                    given.flag("workPossible"),
                                    given.flag("needsTraining"),
                                    given.flag("needsAdaptation")))),
            new ExampleRule(
                    "assessment/gridOpens",
                    EvaluationGrid.class,
                    (law, given) -> EvaluationGrid.opens(law, given.oneOf("level", GridLevel.class), given.day("set"))),
            new ExampleRule(
                    "assessment/gridPays",
                    EvaluationGrid.class,
                    (law, given) ->
                            EvaluationGrid.paysTraining(law, given.oneOf("level", GridLevel.class), given.day("set"))));

    private FirstYearExamples() {}

    private static FirstYearFacts facts(GivenFacts given) {
        return new FirstYearFacts(
                given.oneOf("scheme", Scheme.class),
                given.fact("incapacityFrom"),
                given.oneOfIfAny("exception", NoQuestionnaire.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                given.factIfAny("pensionAge"));
    }
}
