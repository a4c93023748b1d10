// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.programme.WhoMayAsk;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The law is chosen by the day on which an act happened, not by the day on which it is recorded.
class MaterialDayTest {

    @Test
    void the_self_employed_may_ask_from_the_first_day_of_2023_whenever_it_is_recorded() {
        InventedLife life = new InventedLife().on(LocalDate.of(2022, 10, 3));
        life.registered().recognised(Scheme.SELF_EMPLOYED, LocalDate.of(2023, 3, 31), Optional.empty());
        TrajectoryAct asked = new TrajectoryAct.ContactAsked(Optional.empty());

        life.on(LocalDate.of(2023, 1, 4));
        assertThat(refused(life, LAW, INSURED, 0, LocalDate.of(2022, 12, 31), asked))
                .containsExactly("inPublic");
        assertThat(refused(life, LAW, INSURED, 0, LocalDate.of(2023, 1, 1), asked))
                .isEmpty();
    }

    @Test
    void somebody_belongs_to_the_public_until_the_day_before_another_cause_begins() {
        InventedLife life = InventedLife.incapable().on(LocalDate.of(2024, 3, 11));
        LocalDate from = LocalDate.of(2024, 3, 1);
        life.by(PHYSICIAN, life.incapacity(), from, new IncapacityAct.CauseEstablished(Cause.OCCUPATIONAL_DISEASE));
        TrajectoryAct asked = new TrajectoryAct.ContactAsked(Optional.empty());
        assertThat(refused(life, LAW, INSURED, 0, from.minusDays(1), asked)).isEmpty();
        assertThat(refused(life, LAW, INSURED, 0, from, asked)).containsExactly("inPublic");
    }

    @Test
    void a_reform_of_who_may_ask_holds_from_its_first_day_also_for_what_is_recorded_later() {
        InventedLife life =
                InventedLife.incapable().proposed().contactHeld(false).engaged().planned();
        life.project(COORDINATOR, CENTRE, true);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        LocalDate reform = LocalDate.of(2024, 1, 20);
        Law reformed = LAW.with("coordinators no longer ask", until(reform));
        ProgrammeAct requested = new ProgrammeAct.Requested("needed");

        life.on(LocalDate.of(2024, 1, 25));
        assertThat(refused(life, reformed, COORDINATOR, life.programme(), reform.minusDays(1), requested))
                .isEmpty();
        assertThat(refused(life, reformed, COORDINATOR, life.programme(), reform, requested))
                .containsExactly("mayAsk");
        assertThat(Procedure.next(life.file(), reformed, REGISTERS, life.today()).stream()
                        .filter(n -> n.code().equals("programme.requested"))
                        .map(NextAct::role))
                .containsExactly(PHYSICIAN.role());
    }

    @Test
    void an_act_of_tomorrow_stays_refused_whatever_the_law_says_then() {
        InventedLife life = new InventedLife().on(LocalDate.of(2022, 10, 3));
        life.registered().recognised(Scheme.SELF_EMPLOYED, LocalDate.of(2023, 3, 31), Optional.empty());
        life.on(LocalDate.of(2022, 12, 31));
        TrajectoryAct asked = new TrajectoryAct.ContactAsked(Optional.empty());
        assertThat(refused(life, LAW, INSURED, 0, LocalDate.of(2023, 1, 1), asked))
                .containsExactly("inPublic");
    }

    /// The coordinator may ask until the day before.
    private static Parameter<Boolean> until(LocalDate reform) {
        Parameter<Boolean> now = LAW.parameter(WhoMayAsk.COORDINATOR_ASKS);
        List<DatedValue<Boolean>> values = now.values().stream()
                .map(v -> new DatedValue<>(
                        v.value(),
                        Period.of(v.period().from(), reform.minusDays(1)),
                        v.citation(),
                        v.certainty(),
                        v.source(),
                        v.published(),
                        v.appliesToIncapacitiesFrom()))
                .toList();
        return new Parameter<>(
                now.name(), now.unit(), now.title(), values, now.readings(), now.openQuestion(), now.lastCheckedOn());
    }

    private static List<String> refused(InventedLife life, Law law, Viewer viewer, int thread, LocalDate on, Act act) {
        ProposedAct proposed = new ProposedAct(thread, on, viewer.performer(), act);
        return Procedure.accepts(life.file(), proposed, law, REGISTERS, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }
}
