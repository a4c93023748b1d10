// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.casefile.rights.Presumptions;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.Term;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.trajectory.PresumptionDuringTrajectory;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the law does not tell is said so: it becomes neither a day beyond the calendar nor a firm no.
class UnknownLawTest {

    /// From this day on it is known how long primary incapacity lasts.
    private static final LocalDate KNOWN = LocalDate.of(2002, 1, 1);

    @Test
    void invalidity_is_awaited_where_its_first_day_is_known() {
        NextAct invalidity = invalidity(recognisedOn(KNOWN));
        assertThat(invalidity.from()).isEqualTo(KNOWN.plusYears(1));
        assertThat(invalidity.deadline().isNo()).isTrue();
        assertThat(refused(recognisedOn(KNOWN), KNOWN.plusDays(20))).containsExactly("tooEarly");
    }

    @Test
    void where_it_is_not_known_it_may_be_recognised_and_the_reason_says_what_is_missing() {
        InventedLife life = recognisedOn(KNOWN.minusDays(1));
        NextAct invalidity = invalidity(life);
        assertThat(invalidity.isDoableOn(life.today())).isTrue();
        assertThat(invalidity.obligatory()).isFalse();
        assertThat(invalidity.deadline().isUnknown()).isTrue();
        assertThat(invalidity.deadline().reason().statement().key()).isEqualTo("law.parameter.noValue");
        assertThat(refused(life, KNOWN.plusDays(20))).isEmpty();
        assertThat(next(life).stream().filter(n -> n.obligatory() && n.thread() == life.incapacity()))
                .extracting(NextAct::code)
                .containsExactlyInAnyOrder("incapacity.prolonged", "incapacity.ended");
    }

    @Test
    void no_day_lies_beyond_the_calendar() {
        for (LocalDate day : List.of(KNOWN, KNOWN.minusDays(1), LocalDate.of(1985, 7, 31))) {
            for (NextAct next : next(recognisedOn(day))) {
                assertThat(List.of(
                                next.from(),
                                next.deadline().stableUntil(),
                                next.until().orElse(LocalDate.MAX)))
                        .as(next.code() + " of an incapacity of " + day)
                        .allMatch(each -> Day.isOpen(each) || Day.isReckoned(each));
            }
        }
    }

    @Test
    void a_presumption_that_is_switched_off_is_a_no_with_its_article() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        Law off = LAW.with("off", LAW.parameter(PresumptionDuringTraining.HOLDS).always(false));
        Finding<Period> finding = Presumptions.duringTraining(
                        life.file(),
                        life.file()
                                .threads(Programme.PROGRAMME)
                                .number(life.programme())
                                .orElseThrow(),
                        off)
                .orElseThrow();
        assertThat(finding.isNo()).isTrue();
        assertThat(finding.reason().kind()).isEqualTo(Reason.Kind.RULE);
        assertThat(finding.reason().statement().key()).isEqualTo("law.trainingPresumption.notHeld");
        assertThat(Entitlements.of(life.file(), off))
                .extracting(Entitlement::kind)
                .doesNotContain(Entitlement.Kind.PRESUMPTION_DURING_TRAINING);
    }

    /// A reform from March for incapacities that begin in March: who fell ill in January keeps six months.
    @Test
    void a_value_for_later_incapacities_leaves_earlier_ones_as_they_were() {
        Parameter<Term> longest = LAW.parameter(PresumptionDuringTrajectory.LONGEST);
        LocalDate reform = LocalDate.of(2024, 3, 1);
        Law reformed = LAW.with("shorter", longest.from(reform, Term.months(3), reform));
        assertThat(lengthOfPresumption(LocalDate.of(2024, 2, 29), reform, LAW)).isEqualTo(6);
        assertThat(lengthOfPresumption(LocalDate.of(2024, 2, 29), reform, reformed))
                .isEqualTo(6);
        assertThat(lengthOfPresumption(reform, reform, reformed)).isEqualTo(3);
    }

    private static long lengthOfPresumption(LocalDate ill, LocalDate engaged, Law law) {
        InventedLife life = new InventedLife().on(ill);
        life.registered().recognised(Scheme.EMPLOYEE, ill.plusMonths(11), Optional.empty());
        life.on(engaged).proposed().contactHeld(false).engaged();
        Period days = Presumptions.duringTrajectory(
                        life.file(),
                        life.file().threads(Trajectory.TRAJECTORY).open().orElseThrow(),
                        law)
                .value()
                .orElseThrow();
        return java.time.Period.between(days.from(), Day.after(days.until())).toTotalMonths();
    }

    private static InventedLife recognisedOn(LocalDate day) {
        InventedLife life = new InventedLife().on(day);
        life.registered().recognised(Scheme.EMPLOYEE, day.plusYears(1).minusDays(1), Optional.empty());
        life.by(
                InventedLife.PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day.plusYears(2), Sealed.readable("a sheet")));
        return life.on(day.plusDays(30));
    }

    private static NextAct invalidity(InventedLife life) {
        return next(life).stream()
                .filter(n -> n.code().equals("incapacity.invalidityRecognised"))
                .findFirst()
                .orElseThrow();
    }

    private static List<NextAct> next(InventedLife life) {
        return Procedure.next(life.file(), LAW, REGISTERS, life.today());
    }

    private static List<String> refused(InventedLife life, LocalDate on) {
        IncapacityAct act = new IncapacityAct.InvalidityRecognised(on.plusYears(1));
        ProposedAct proposed = new ProposedAct(life.incapacity(), on, INSPECTOR.performer(), act);
        return Procedure.accepts(life.file(), proposed, LAW, REGISTERS, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }
}
