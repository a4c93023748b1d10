// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.OTHER_PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The fold: what it makes of acts in order, out of order and out of place.
class CaseFileTest {

    @Test
    void no_list_of_acts_makes_it_fail() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        InventedLife astray = new InventedLife();
        astray.recorded(COORDINATOR, 0, life.today(), new PersonAct.DetailsChanged("A", "B", Language.NL, "Gent"));
        ProgrammeAct.ProjectProposed project = life.projectAt(CENTRE, true);
        ProgrammeAct.ProjectProposed backwards = new ProgrammeAct.ProjectProposed(
                project.course(),
                project.centre(),
                project.occupation(),
                project.language(),
                project.endsOn(),
                project.startsOn(),
                project.hours(),
                Money.ZERO,
                true,
                true);
        int thread = astray.recorded(CENTRE, 99, life.today(), backwards);
        astray.recorded(
                EXPERT, thread, life.today(), new DecisionAct.GrantedUnderDirective("1", "without any request"));
        for (int round = 0; round < 2; round++) {
            for (int i = life.file().acts().size(); i > 0; i--) {
                Act act = life.file().acts().get(i - 1).act();
                astray.recorded(PHYSICIAN, i % 5, LocalDate.of(2024, 3, 1), act);
            }
        }
        assertThatCode(() -> {
                    Entitlements.of(astray.file(), LAW);
                    astray.next();
                    astray.file().trueOn(LocalDate.of(2024, 2, 1));
                })
                .doesNotThrowAnyException();
        assertThat(astray.file().state(Insured.PERSON).person()).isPresent();
    }

    @Test
    void what_was_annulled_later_is_not_true_on_any_day() {
        InventedLife life = InventedLife.incapable().on(LocalDate.of(2024, 6, 3));
        int ended = life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.OTHER));
        life.later(2);
        int request = life.by(PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(ended), "another person"));
        life.by(OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));

        assertThat(life.file()
                        .threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .orElseThrow()
                        .isOpen())
                .isTrue();
        CaseFile inJune = life.file().trueOn(LocalDate.of(2024, 6, 30));
        assertThat(inJune.threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .orElseThrow()
                        .isOpen())
                .isTrue();
        assertThat(inJune.act(ended)).isEmpty();
    }

    @Test
    void a_late_prolongation_takes_no_recognised_day_away() {
        InventedLife life = InventedLife.incapable();
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(LocalDate.of(2024, 12, 31)));
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(LocalDate.of(2024, 12, 15)));
        assertThat(life.file()
                        .threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .orElseThrow()
                        .until())
                .isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void a_second_decision_is_notified_anew() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        int granted = 0;
        for (var act : life.file().acts()) {
            granted = act.act() instanceof DecisionAct.GrantedUnderDirective ? act.number() : granted;
        }
        int request = life.recorded(
                EXPERT, 0, life.today(), new CorrectionAct.AnnulmentAsked(new ActNumber(granted), "wrong file"));
        life.recorded(EXPERT, 0, life.today(), new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));
        life.recorded(
                SECRETARY,
                life.programme(),
                life.today(),
                new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.PRICE), "too expensive"));

        assertThat(life.file().threads(Programme.PROGRAMME).open())
                .map(Programme::number)
                .contains(life.programme());
        assertThat(life.duties()).contains(life.programme() + " REGISTRAR decision.notified");
        life.by(REGISTRAR, life.programme(), new DecisionAct.Notified(NoticeChannel.LETTER));
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
    }

    @Test
    void a_training_that_failed_stays_open_until_its_hours_are_known_and_it_was_evaluated_twice() {
        InventedLife life = InventedLife.incapable().accompanied().inTraining();
        YearMonth month = YearMonth.from(life.today());
        life.on(life.today().plusDays(5)).trainingEnded(TrainingResult.ABANDONED);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("not for her"));

        assertThat(life.file().threads(Programme.PROGRAMME).open()).isPresent();
        assertThat(life.duties()).contains(life.programme() + " TRAINING_CENTRE programme.attendanceRecorded");
        life.by(CENTRE, life.programme(), new ProgrammeAct.AttendanceRecorded(month, new BigDecimal("21.5")));
        life.by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isPresent();
        life.later(5).by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAtSixMonths(false, "nothing new"));
        assertThat(life.file().threads(Programme.PROGRAMME).open()).isEmpty();
        assertThat(Entitlements.of(life.file(), LAW).stream()
                        .flatMap(e -> e.amount().stream())
                        .toList())
                .isEqualTo(List.of(Money.of("107.50")));
    }
}
