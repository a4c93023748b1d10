// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.assessment.FirstYear;
import be.passerelle.law.assessment.PlanOf2016;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The table of assessments.
public final class AssessmentProcedure {

    /// The first day of the rules of 2022, which took the place of the plan of 2016.
    private static final LocalDate RULES_OF_2022 = LocalDate.of(2022, 1, 1);

    /// There are categories since the reintegration plan: royal decree of 8 November 2016. They are of
    /// remaining capacities until 2025, and of work potential since: law of 19 December 2025.
    private static final Validity CATEGORIES = Validity.from(
                    LocalDate.of(2016, 12, 1), Scheme.EMPLOYEE, Scheme.UNEMPLOYED)
            .andFrom(LocalDate.of(2023, 1, 1), Scheme.SELF_EMPLOYED)
            .until(LocalDate.of(2025, 12, 31));

    private static final Validity POTENTIAL = Validity.from(LocalDate.of(2026, 1, 1));

    /// Since the grid is applied, and until the trajectories of 2022: no source names a level since.
    private static final Validity GRID =
            Validity.from(LocalDate.of(2014, 3, 19)).until(LocalDate.of(2021, 12, 31));

    /// The rules that know categories apply to the incapacity: those of the plan to one that began since
    /// 2016, those of 2022 once trajectories are open to its scheme.
    private static final Condition<In<Incapacity>> HAS_CATEGORIES = Condition.<In<Incapacity>>found(
                    "hasCategories", Articles.PLAN_OF_2016, AssessmentProcedure::hasCategories)
            // Whether an estimate is owed follows from trajectories too.
            .about(Compartment.TRAJECTORY);

    private static final List<Row<?, ?>> FOUND = List.of(
            FileRow.onFile(AssessmentAct.WorkAbilityStated.class, ADVISORY_PHYSICIAN, Articles.TRAJECTORY)
                    .when(INCAPABLE),
            FileRow.onFile(AssessmentAct.MedicalGroundsRecorded.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(INCAPABLE),
            FileRow.onFile(AssessmentAct.MedicalGroundsRecorded.class, INSPECTING_PHYSICIAN, Articles.RECOGNITION)
                    .when(INCAPABLE),
            FileRow.onFile(
                            AssessmentAct.ReferenceOccupationsEstablished.class,
                            ADVISORY_PHYSICIAN,
                            Articles.RECOGNITION)
                    .when(INCAPABLE),
            FileRow.in(INCAPACITY, AssessmentAct.GridLevelSet.class, ADVISORY_PHYSICIAN, Articles.GRID)
                    .when(INCAPABLE)
                    .inForce(GRID),
            estimate(AssessmentAct.CategorySet.class, Articles.CATEGORIES).inForce(CATEGORIES),
            estimate(AssessmentAct.WorkPotentialEstimated.class, Articles.WORK_POTENTIAL)
                    .inForce(POTENTIAL));

    private static final List<Row<?, ?>> ROWS =
            Stream.concat(FOUND.stream(), FirstYearProcedure.rows().stream()).toList();

    private AssessmentProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static <A extends AssessmentAct> Row<In<Incapacity>, A> estimate(Class<A> act, Citation citation) {
        return FileRow.in(INCAPACITY, act, ADVISORY_PHYSICIAN, citation)
                .when(INCAPABLE, HAS_CATEGORIES)
                .mustWhile("assessment.estimate", AssessmentProcedure::isEstimateDue, AssessmentProcedure::estimateBy)
                .untilWorded(TermWording.of("estimate", FirstYear.ESTIMATE, PlanOf2016.ANALYSIS));
    }

    private static boolean isOfPlan(In<Incapacity> s) {
        return s.on().isBefore(RULES_OF_2022);
    }

    private static Finding<Yes> hasCategories(In<Incapacity> s) {
        return isOfPlan(s)
                ? PlanOf2016.applies(s.law(), FirstYearConditions.since(s), false, s.on())
                : s.law().on(s.on()).holds(TargetPublic.openTo(s.thread().scheme()));
    }

    /// In the first year, as long as none was made in it: under the plan from the beginning, since 2022 from
    /// the first day of the fourth month.
    private static Finding<Yes> isEstimateDue(In<Incapacity> s) {
        LocalDate since = FirstYearConditions.since(s).day();
        boolean made = s.file()
                .state(Assessment.ASSESSMENT)
                .categorySet()
                .filter(set -> !set.day().isBefore(since))
                .isPresent();
        if (made) {
            return Finding.no(lines -> lines.fact(Phrase.of("procedure.nothingDue")));
        }
        return isOfPlan(s)
                ? FirstYearConditions.goesOn(s).and(() -> hasCategories(s))
                : FirstYearConditions.isFollowed(s)
                        .and(() -> FirstYearConditions.hasBegun(s, FirstYearConditions.estimateIn(s)));
    }

    /// Within two months of the declaration, which is taken for that of the first day; since 2022 in the
    /// fourth month.
    private static Finding<Deadline> estimateBy(In<Incapacity> s) {
        DatedFact since = FirstYearConditions.since(s);
        return isOfPlan(s)
                ? PlanOf2016.analysisBy(s.law(), since, since)
                : FirstYearConditions.estimateIn(s).map(month -> Deadline.on(month.until()));
    }
}
