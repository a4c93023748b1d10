// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.ControlFinding;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.casefile.rights.BenefitSheets;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Role;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// An employee becomes self-employed while incapable of work, or the reverse: one incapacity ends, and another begins
/// the day after, in the other insurance. Nothing of the first goes on, as no days between are needed for that.
class SchemeChangeStoryTest {

    private static final String LAST = "2024-03-31";
    private static final String FIRST = "2024-04-01";

    @ParameterizedTest
    @CsvSource({"EMPLOYEE, SELF_EMPLOYED", "SELF_EMPLOYED, EMPLOYEE", "UNEMPLOYED, SELF_EMPLOYED"})
    void the_year_of_primary_incapacity_begins_anew(Scheme before, Scheme after) {
        InventedLife life = InventedLife.incapable(before, Optional.empty());
        int other = changes(life, after);
        assertThat(chain(life)).isEqualTo(new IncapacityChain(day(FIRST), false));
        life.on(day("2024-06-01"));
        assertThat(life.refusedOn(PHYSICIAN, other, day("2024-06-01"), prolonged("2025-03-31")))
                .isEmpty();
        assertThat(life.refusedOn(PHYSICIAN, other, day("2024-06-01"), prolonged("2025-04-01")))
                .containsExactly("withinPrimaryYear");
        IncapacityAct controlled = new IncapacityAct.Controlled(ControlFinding.values()[0]);
        assertThat(life.on(day("2024-09-01")).refused(INSPECTOR, other, controlled))
                .as("the seventh month counts from there too")
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYEE", "UNEMPLOYED"})
    void what_begins_the_day_after_is_of_the_other_insurance(Scheme same) {
        InventedLife life = ended(InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty()));
        assertThat(life.refusedOn(PHYSICIAN, 0, day(FIRST), recognised(same))).containsExactly("otherInsurance");
        assertThat(life.refusedOn(PHYSICIAN, 0, day(FIRST), recognised(Scheme.SELF_EMPLOYED)))
                .isEmpty();
        assertThat(life.on(day("2024-04-02")).refusedOn(PHYSICIAN, 0, day("2024-04-02"), recognised(same)))
                .as("back as an employee, incapable a day later")
                .isEmpty();
    }

    @Test
    void the_trajectory_is_over_and_presumes_nothing() {
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty())
                .proposed()
                .contactHeld(false)
                .engaged();
        changes(life, Scheme.SELF_EMPLOYED);
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAJECTORY))
                .allMatch(each -> each.until().isBefore(day(FIRST)));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR))
                .contains("trajectory.closed")
                .doesNotContain("trajectory.planDrawnUp");
        assertThat(life.refused(PHYSICIAN, life.trajectory(), new TrajectoryAct.EngagementSignedByPhysician()))
                .contains("incapable");
    }

    /// As with a pension, and unlike with a finding: another insurance has to do with it from that day.
    @Test
    void an_approved_training_does_not_keep_it_from_ending_and_presumes_nothing_after_it() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        life.on(day(LAST));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.OTHER)))
                .containsExactly("notWhilePresumed");
        changes(life, Scheme.SELF_EMPLOYED);
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING))
                .allMatch(each -> each.until().isBefore(day(FIRST)));
    }

    /// 8 to 21 July 2021 with dependants 63.63 (official example): the days before are those of an employee, and do not
    /// shorten or lengthen what the other insurance pays.
    @Test
    void each_insurance_pays_its_days() {
        InventedLife life = new InventedLife().on(day("2021-05-03"));
        life.registered();
        life.by(PHYSICIAN, 0, day("2021-05-03"), recognised("2021-07-31", Scheme.EMPLOYEE));
        life.by(
                PAYMENTS,
                0,
                day("2021-05-03"),
                new BenefitAct.PayReported(
                        PayBasis.MONTH, Money.of("6000.00"), Optional.empty(), day("2014-03-01"), day("2014-03-31")));
        life.by(PAYMENTS, 0, day("2021-05-03"), new BenefitAct.HouseholdReported(Household.WITH_DEPENDANTS));
        life.on(day("2021-07-21"));
        life.by(PHYSICIAN, open(life).number(), day("2021-07-07"), new IncapacityAct.Ended(EndCause.SCHEME_CHANGED));
        life.by(PHYSICIAN, 0, day("2021-07-08"), recognised("2021-07-21", Scheme.SELF_EMPLOYED));
        BenefitSheet july = BenefitSheets.of(life.file(), LAW, YearMonth.parse("2021-07"));
        assertThat(july.runs().getLast().days().from()).isEqualTo(day("2021-07-08"));
        assertThat(july.runs().getLast().days().until()).isEqualTo(day("2021-07-21"));
        assertThat(daily(july.runs().getLast())).isEqualTo("63.63");
        assertThat(july.runs().getLast().payable().value()).contains(12);
        assertThat(july.runs().getFirst().days().from()).isEqualTo(day("2021-07-01"));
        assertThat(july.runs().stream().filter(run -> run.days().until().isBefore(day("2021-07-08"))))
                .isNotEmpty()
                .noneMatch(run -> daily(run).equals("63.63"));
    }

    @Test
    void it_is_a_decision_that_is_appealed_as_any_end() {
        InventedLife life = ended(InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty()));
        assertThat(life.file().threads(Incapacity.INCAPACITY).all().getFirst().endCause())
                .contains(EndCause.SCHEME_CHANGED);
        assertThat(life.next()).anyMatch(next -> next.code().equals("appeal.lodged"));
    }

    private static String daily(PaidRun run) {
        return run.daily().value().orElseThrow().inCents().euro().toPlainString();
    }

    private static InventedLife ended(InventedLife life) {
        life.on(day(FIRST));
        life.by(PHYSICIAN, life.incapacity(), day(LAST), new IncapacityAct.Ended(EndCause.SCHEME_CHANGED));
        return life;
    }

    private static int changes(InventedLife life, Scheme to) {
        return ended(life).by(PHYSICIAN, 0, day(FIRST), recognised(to));
    }

    private static IncapacityAct recognised(Scheme scheme) {
        return recognised("2024-07-31", scheme);
    }

    private static IncapacityAct recognised(String until, Scheme scheme) {
        return new IncapacityAct.Recognised(day(until), scheme, Cause.ILLNESS, false, Optional.empty());
    }

    private static IncapacityAct prolonged(String until) {
        return new IncapacityAct.Prolonged(day(until));
    }

    private static Incapacity open(InventedLife life) {
        return life.file().threads(Incapacity.INCAPACITY).open().orElseThrow();
    }

    private static IncapacityChain chain(InventedLife life) {
        return IncapacityChain.of(life.file(), LAW, open(life));
    }
}
