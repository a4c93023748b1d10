// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.rights.BenefitSheets;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Interruption;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Maternity rest, a stay abroad, and the pension, while incapacity is recognised from 8 January 2025.
class InterruptionStoryTest {

    private static InventedLife incapable(Scheme scheme) {
        return new InventedLife()
                .on(day("2025-01-08"))
                .registered()
                .recognised(scheme, day("2026-01-07"), Optional.empty())
                .on(day("2025-11-03"));
    }

    private static Incapacity incapacity(InventedLife life) {
        return life.file()
                .threads(Incapacity.INCAPACITY)
                .number(life.incapacity())
                .orElseThrow();
    }

    private static LocalDate invalidFrom(InventedLife life) {
        return IncapacityChain.of(life.file(), LAW, incapacity(life))
                .invalidFrom(life.file(), LAW, incapacity(life).scheme())
                .value()
                .orElseThrow();
    }

    private static void rests(InventedLife life, String from, String until) {
        life.by(
                COORDINATOR,
                life.incapacity(),
                day(from),
                new IncapacityAct.Interrupted(day(until), Interruption.MATERNITY_REST));
    }

    private static IncapacityAct proposed(String until) {
        return new IncapacityAct.InvalidityProposed(day(until), Sealed.readable("rests"));
    }

    @Test
    void the_year_of_an_employee_goes_on_and_that_of_the_self_employed_is_suspended() {
        InventedLife employee = incapable(Scheme.EMPLOYEE);
        rests(employee, "2025-05-01", "2025-07-23");
        assertThat(invalidFrom(employee)).isEqualTo("2026-01-08");
        InventedLife selfEmployed = incapable(Scheme.SELF_EMPLOYED);
        assertThat(invalidFrom(selfEmployed)).isEqualTo("2026-01-08");
        rests(selfEmployed, "2025-05-01", "2025-07-23");
        assertThat(invalidFrom(selfEmployed)).isEqualTo("2026-04-02");
    }

    /// Eighty-four days more belong to the physician of the fund; the council decides from the next one on.
    @Test
    void what_is_prolonged_and_by_whom_follows_from_the_suspended_year() {
        InventedLife life = incapable(Scheme.SELF_EMPLOYED);
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("incapacity.invalidityProposed");
        rests(life, "2025-05-01", "2025-07-23");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("incapacity.invalidityProposed");
        life.on(day("2026-01-08"));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2026-04-02"))))
                .containsExactly("withinPrimaryYear");
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2026-04-01")));
        life.by(PHYSICIAN, life.incapacity(), proposed("2027-04-01"));
        life.on(day("2026-04-01"));
        IncapacityAct invalid = new IncapacityAct.InvalidityRecognised(day("2027-04-01"));
        assertThat(life.refused(INSPECTOR, life.incapacity(), invalid)).contains("tooEarly");
        assertThat(life.on(day("2026-04-02")).refused(INSPECTOR, life.incapacity(), invalid))
                .isEmpty();
    }

    @Test
    void recognised_days_stay_recognised() {
        InventedLife life = incapable(Scheme.SELF_EMPLOYED);
        rests(life, "2025-05-01", "2025-07-23");
        assertThat(Recognitions.isRecognisedOn(life.file(), day("2025-05-01"))).isTrue();
    }

    @Test
    void an_interruption_begins_on_a_recognised_day_and_touches_no_other() {
        InventedLife life = incapable(Scheme.EMPLOYEE);
        IncapacityAct rest = new IncapacityAct.Interrupted(day("2025-08-13"), Interruption.MATERNITY_REST);
        assertThat(life.refusedOn(COORDINATOR, life.incapacity(), day("2025-01-07"), rest))
                .contains("interruptsRecognised");
        assertThat(life.refusedOn(COORDINATOR, life.incapacity(), day("2025-08-14"), rest))
                .containsExactly("endsAfterStart");
        rests(life, "2025-05-01", "2025-08-13");
        assertThat(life.refusedOn(COORDINATOR, life.incapacity(), day("2025-08-13"), rest))
                .containsExactly("apartFromInterruptions");
        rests(life, "2025-05-01", "2025-07-31");
        assertThat(incapacity(life).meanwhile().interruptions())
                .singleElement()
                .satisfies(each -> assertThat(each.days()).isEqualTo(period("2025-05-01", "2025-07-31")));
    }

    /// What is paid on these days no source says: the sheet says so, and tells the days around them apart.
    @Test
    void the_sheet_of_the_month_says_what_cannot_be_told() {
        InventedLife life = incapable(Scheme.EMPLOYEE);
        rests(life, "2025-05-10", "2025-05-20");
        assertThat(BenefitSheets.of(life.file(), LAW, YearMonth.of(2025, 5)).runs())
                .filteredOn(run -> run.days().equals(period("2025-05-10", "2025-05-20")))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.daily().isUnknown()).isTrue();
                    assertThat(tells(run.daily().reason(), "benefit.interrupted"))
                            .isTrue();
                });
    }

    @Test
    void a_stay_abroad_is_noted_and_shown_as_an_open_question() {
        InventedLife life = incapable(Scheme.EMPLOYEE);
        IncapacityAct early = new IncapacityAct.AbroadReported(day("2025-01-07"), day("2025-01-20"));
        assertThat(life.refused(COORDINATOR, life.incapacity(), early)).containsExactly("abroadWhileIncapable");
        IncapacityAct turned = new IncapacityAct.AbroadReported(day("2025-12-20"), day("2025-12-19"));
        assertThat(life.refused(COORDINATOR, life.incapacity(), turned)).containsExactly("abroadAfterStart");
        life.by(COORDINATOR, life.incapacity(), new IncapacityAct.AbroadReported(day("2025-02-10"), day("2025-02-14")));
        life.by(
                PAYMENTS,
                0,
                day("2025-01-08"),
                new BenefitAct.PayReported(
                        PayBasis.MONTH, Money.of("2600.00"), Optional.empty(), day("2024-12-01"), day("2024-12-31")));
        assertThat(BenefitSheets.of(life.file(), LAW, YearMonth.of(2025, 2)).runs())
                .filteredOn(run -> tells(run.daily().reason(), "benefit.abroad"))
                .singleElement()
                .satisfies(run -> assertThat(run.days()).isEqualTo(period("2025-02-10", "2025-02-14")));
    }

    /// Sixty-five on 14 July 2026: benefit stops on 1 August, and 31 July is the last day of incapacity.
    @Test
    void incapacity_is_recognised_up_to_the_pension_and_then_ended() {
        InventedLife life = incapable(Scheme.EMPLOYEE);
        life.by(COORDINATOR, life.incapacity(), new IncapacityAct.PensionAgeNoted(day("2026-07-14"), false));
        life.by(PHYSICIAN, life.incapacity(), proposed("2027-01-07"));
        life.on(day("2026-01-08"));
        assertThat(life.refused(
                        INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2026-08-01"))))
                .containsExactly("beforePension");
        life.by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2026-07-31")));
        assertThat(life.refused(INSPECTOR, life.incapacity(), new IncapacityAct.Prolonged(day("2026-12-31"))))
                .contains("notAtPension");
        assertThat(duties(life, Role.INSPECTING_PHYSICIAN)).containsExactly("incapacity.ended");
        assertThat(due(life, "incapacity.ended")).isEqualTo("2026-07-31");
        life.on(day("2026-07-31"));
        life.by(INSPECTOR, life.incapacity(), new IncapacityAct.Ended(EndCause.PENSION));
        assertThat(incapacity(life).isOpen()).isFalse();
    }

    /// Whoever works on without a pension may be incapable for some months: nobody is told to end it.
    @Test
    void whoever_works_on_is_ended_by_no_age() {
        InventedLife life = incapable(Scheme.EMPLOYEE);
        life.by(COORDINATOR, life.incapacity(), new IncapacityAct.PensionAgeNoted(day("2025-12-14"), false));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .contains("incapacity.ended")
                .doesNotContain("incapacity.prolonged", "incapacity.invalidityProposed");
        assertThat(due(life, "incapacity.ended")).isEqualTo("2025-12-31");
        life.by(COORDINATOR, life.incapacity(), new IncapacityAct.PensionAgeNoted(day("2025-12-14"), true));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("incapacity.invalidityProposed");
    }

    private static boolean tells(Reason reason, String key) {
        return reason.statement().key().equals(key) || reason.steps().stream().anyMatch(step -> tells(step, key));
    }
}
