// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Sheets.monthly;
import static be.passerelle.casefile.story.Sheets.runs;
import static be.passerelle.casefile.story.Sheets.sheet;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What measures of a file take off in another of its incapacities: nothing. An allowance of 50.00 less 10 % is 45.00
/// (law of 19 December 2025).
class BenefitMeasuresStoryTest {

    /// Nothing that was begun in one incapacity goes on in another.
    @Test
    void an_estimate_of_an_earlier_incapacity_is_no_work_potential_of_this_one() {
        for (AssessmentAct estimate : new AssessmentAct[] {category(), potential()}) {
            boolean ofPotential = estimate instanceof AssessmentAct.WorkPotentialEstimated;
            InventedLife life = estimated(ofPotential ? "2026-01-12" : "2022-03-01", estimate);
            Sheets.ended(life, ofPotential ? "2026-01-20" : "2022-09-30");
            unemployed(life);
            assertThat(runs(life, "2026-05")).containsExactly("2026-05-01..2026-05-31: ? x 50.00");
            life.by(PHYSICIAN, life.incapacity(), day("2026-05-11"), potential());
            assertThat(runs(life, "2026-05"))
                    .containsExactly("2026-05-01..2026-05-10: ? x 50.00", "2026-05-11..2026-05-31: ? x 45.00");
        }
    }

    /// Each day has the estimate that held on it.
    @Test
    void what_was_found_later_takes_nothing_from_the_days_before() {
        InventedLife life = new InventedLife().registered();
        unemployed(life);
        life.by(PHYSICIAN, life.incapacity(), day("2026-05-11"), potential());
        life.by(
                PHYSICIAN,
                life.incapacity(),
                day("2026-05-25"),
                new AssessmentAct.WorkPotentialEstimated(Category.TWO));
        assertThat(runs(life, "2026-05"))
                .containsExactly(
                        "2026-05-01..2026-05-10: ? x 50.00",
                        "2026-05-11..2026-05-24: ? x 45.00",
                        "2026-05-25..2026-05-31: ? x 50.00");
    }

    /// No source says that a category of remaining capacities counts as potential: the measure is not taken off, and
    /// the question is shown.
    @Test
    void a_category_of_before_in_the_same_incapacity_is_an_open_question() {
        InventedLife life = new InventedLife().on(day("2025-12-01")).registered();
        life.recognised(Scheme.UNEMPLOYED, day("2026-08-31"), Optional.empty());
        facts(life, "2025-12-01");
        life.on(day("2025-12-15")).by(PHYSICIAN, life.incapacity(), category());
        life.on(day("2026-06-01"));
        assertThat(runs(life, "2026-03")).containsExactly("2026-03-01..2026-03-31: ? x 50.00");
        assertThat(sheet(life, "2026-03").runs().getFirst().daily().sureness()).isEqualTo(Certainty.OPEN);
        assertThat(Sheets.words(sheet(life, "2026-03").runs().getFirst().daily().reason()))
                .contains("counts as work potential");
        assertThat(Sheets.words(sheet(life, "2025-12").runs().getLast().daily().reason()))
                .doesNotContain("counts as work potential");
    }

    private static AssessmentAct category() {
        return new AssessmentAct.CategorySet(Category.FOUR);
    }

    private static AssessmentAct potential() {
        return new AssessmentAct.WorkPotentialEstimated(Category.FOUR);
    }

    private static InventedLife estimated(String from, AssessmentAct estimate) {
        InventedLife life = Sheets.recognised(from, day(from).plusMonths(7).toString(), Scheme.EMPLOYEE);
        life.on(day(from).plusDays(4)).by(PHYSICIAN, life.incapacity(), estimate);
        return life;
    }

    /// Incapable since 1 April 2026, without a registration.
    private static void unemployed(InventedLife life) {
        life.on(day("2026-04-01")).recognised(Scheme.UNEMPLOYED, day("2026-12-31"), Optional.empty());
        facts(life, "2026-04-01");
        life.on(day("2026-06-01"));
    }

    private static void facts(InventedLife life, String onset) {
        life.by(PAYMENTS, 0, day(onset), monthly("2600.00"));
        life.by(
                PAYMENTS,
                0,
                day(onset).minusMonths(1),
                new BenefitAct.UnemploymentReported(Optional.empty(), Money.of("50.00")));
        life.by(PAYMENTS, 0, day(onset), new BenefitAct.RegistrationReported(false));
    }
}
