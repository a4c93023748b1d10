// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.article;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.assessment.ReturnOutlook;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.Law;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.trajectory.TrajectoryTerms;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is estimated of the capacity to work, by the rules of its day: the grid of 2014, the categories of
/// 2016 and of 2022, the work potential of 2026.
class AssessmentStoryTest {

    private static final AssessmentAct LEVEL = new AssessmentAct.GridLevelSet(GridLevel.LEVEL_2B);
    private static final AssessmentAct CATEGORY = new AssessmentAct.CategorySet(Category.FOUR);
    private static final AssessmentAct POTENTIAL = new AssessmentAct.WorkPotentialEstimated(Category.FOUR);

    /// Levels since 19 March 2014, and none since the trajectories of 2022.
    @Test
    void the_grid_has_its_days() {
        InventedLife life = ill("2014-01-06", Scheme.EMPLOYEE);
        assertThat(refusedOn(life, "2014-03-18", LEVEL)).containsExactly("notInForce");
        assertThat(refusedOn(life, "2014-03-19", LEVEL)).isEmpty();
        life.on(day("2014-03-19")).by(PHYSICIAN, life.incapacity(), LEVEL);
        assertThat(life.file().state(Assessment.ASSESSMENT).level()).contains(GridLevel.LEVEL_2B);
        assertThat(refusedOn(life, "2014-03-19", CATEGORY)).containsExactly("hasCategories");
        InventedLife last = ill("2021-11-02", Scheme.SELF_EMPLOYED);
        assertThat(refusedOn(last, "2021-12-31", LEVEL)).isEmpty();
        assertThat(refusedOn(last, "2022-01-01", LEVEL)).containsExactly("notInForce");
        assertThat(life.refused(COORDINATOR, life.incapacity(), LEVEL)).containsExactly("wrongRole");
    }

    /// The plan of 2016 is for incapacities since 1 January 2016, of employees, from 1 December 2016 on; the
    /// file is analysed within two months.
    @Test
    void the_categories_of_2016_are_for_incapacities_since_2016() {
        InventedLife before = ill("2015-12-31", Scheme.EMPLOYEE);
        assertThat(refusedOn(before, "2016-12-01", CATEGORY)).containsExactly("hasCategories");
        InventedLife since = ill("2016-01-01", Scheme.EMPLOYEE);
        assertThat(refusedOn(since, "2016-11-30", CATEGORY)).containsExactly("hasCategories");
        assertThat(refusedOn(since, "2016-12-01", CATEGORY)).isEmpty();
        InventedLife selfEmployed = ill("2016-01-01", Scheme.SELF_EMPLOYED);
        assertThat(refusedOn(selfEmployed, "2016-12-01", CATEGORY)).containsExactly("notInForce");

        InventedLife ill = ill("2017-03-06", Scheme.EMPLOYEE);
        assertThat(due(ill, "assessment.categorySet")).isEqualTo(day("2017-05-06"));
        ill.on(day("2017-04-10")).by(PHYSICIAN, ill.incapacity(), CATEGORY);
        assertThat(duties(ill, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.categorySet");
        assertThat(next(ill, "assessment.categorySet").obligatory()).isFalse();
    }

    /// Employees since 2022, the self-employed since 2023.
    @Test
    void the_categories_of_2022_come_with_the_trajectories_of_the_scheme() {
        InventedLife selfEmployed = ill("2022-06-01", Scheme.SELF_EMPLOYED);
        assertThat(refusedOn(selfEmployed, "2022-12-31", CATEGORY)).containsExactly("hasCategories");
        assertThat(refusedOn(selfEmployed, "2023-01-01", CATEGORY)).isEmpty();
        InventedLife employee = ill("2021-11-02", Scheme.EMPLOYEE);
        assertThat(refusedOn(employee, "2022-01-01", CATEGORY)).isEmpty();
    }

    /// Since 1 January 2026 work potential takes the place of remaining capacities.
    @Test
    void the_words_of_2026_are_used_from_2026() {
        InventedLife life = ill("2025-09-01", Scheme.EMPLOYEE);
        assertThat(refusedOn(life, "2025-12-31", CATEGORY)).isEmpty();
        assertThat(refusedOn(life, "2025-12-31", POTENTIAL)).containsExactly("notInForce");
        assertThat(refusedOn(life, "2026-01-01", CATEGORY)).containsExactly("notInForce");
        life.on(day("2026-01-01"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("assessment.workPotentialEstimated");
        assertThat(article(life, "assessment.workPotentialEstimated")).contains("law-2025-12-19");
        life.by(PHYSICIAN, life.incapacity(), POTENTIAL);
        assertThat(life.file().state(Assessment.ASSESSMENT).category()).contains(Category.FOUR);
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.workPotentialEstimated");
    }

    /// Of two readings, the month to the first contact counts from the finding; the reason shows the other
    /// one, from the return of the questionnaire, and under that reading it counts from there.
    @Test
    void the_return_of_the_questionnaire_may_start_the_month_to_the_first_contact() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-18"));
        life.by(COORDINATOR, life.incapacity(), new FirstYearAct.QuestionnaireSent());
        life.on(day("2024-03-25"))
                .by(
                        INSURED,
                        life.incapacity(),
                        new FirstYearAct.QuestionnaireReturned(
                                ReturnOutlook.NOT_NOW, Optional.empty(), Optional.empty(), false));
        int trajectory = life.on(day("2024-04-02")).by(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty()));
        life.on(day("2024-04-05")).by(PHYSICIAN, trajectory, new TrajectoryAct.HealthAllows(Optional.empty()));
        assertThat(due(life, "trajectory.firstContactHeld")).isEqualTo(day("2024-05-05"));
        assertThat(next(life, "trajectory.firstContactHeld").deadline().reason().steps())
                .anyMatch(part -> part.statement().key().equals("law.firstContact.otherFromQuestionnaire"));
        assertThat(byTheOtherReading(life)).isEqualTo(day("2024-04-25"));
    }

    /// The questionnaire of an earlier incapacity starts nothing.
    @Test
    void the_questionnaire_of_an_earlier_incapacity_is_not_the_one_of_this() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-18"));
        int trajectory = life.by(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty()));
        life.by(PHYSICIAN, trajectory, new TrajectoryAct.HealthAllows(Optional.empty()));
        assertThat(life.next().stream().filter(n -> n.code().equals("trajectory.firstContactHeld")))
                .allMatch(n -> n.deadline().reason().steps().stream()
                        .anyMatch(part -> part.statement().key().equals("law.firstContact.otherQuestionnaire")));
    }

    private static LocalDate byTheOtherReading(InventedLife life) {
        Law other = InventedLife.LAW.with(
                "the other reading",
                InventedLife.LAW
                        .parameter(TrajectoryTerms.FIRST_CONTACT_COUNTS_FROM)
                        .always(TrajectoryTerms.FROM_QUESTIONNAIRE));
        return Procedure.next(life.file(), other, InventedLife.REGISTERS, life.today()).stream()
                .filter(n -> n.code().equals("trajectory.firstContactHeld"))
                .findFirst()
                .flatMap(NextAct::until)
                .orElseThrow();
    }

    private static List<String> refusedOn(InventedLife life, String on, AssessmentAct act) {
        return life.on(day(on)).refused(PHYSICIAN, life.incapacity(), act);
    }

    private static InventedLife ill(String from, Scheme scheme) {
        InventedLife life = new InventedLife().on(day(from)).registered();
        return life.recognised(scheme, day(from).plusYears(1).minusDays(1), Optional.empty());
    }
}
