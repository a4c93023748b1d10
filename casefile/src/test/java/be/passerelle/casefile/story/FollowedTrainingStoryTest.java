// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.amounts;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.period;
import static be.passerelle.casefile.story.Story.rights;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.InterruptedBy;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlement.Answer;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A training granted from 8 February to 8 May 2024, 300 hours: what the centre says of it, and what that gives.
class FollowedTrainingStoryTest {

    @Test
    void success_after_the_granted_days_gives_no_lump_sum() {
        InventedLife within = ended("2024-05-08", TrainingResult.SUCCESS, "2024-05-20", "2024-02", "10");
        assertThat(amounts(within, Kind.LUMP_SUM)).containsExactly("500.00");
        InventedLife beyond = ended("2024-05-09", TrainingResult.SUCCESS, "2024-05-20", "2024-02", "10");
        assertThat(answers(beyond)).containsExactly(Answer.NOT_DUE);
    }

    @Test
    void success_without_an_hour_followed_gives_no_lump_sum_and_without_a_report_cannot_be_told() {
        InventedLife life = ended("2024-02-29", TrainingResult.SUCCESS, "2024-03-05", "2024-02", "0");
        assertThat(answers(life)).containsExactly(Answer.NOT_DUE);
        InventedLife silent = inTraining().on(day("2024-02-29")).trainingEnded(TrainingResult.SUCCESS);
        assertThat(answers(silent)).containsExactly(Answer.CANNOT_BE_TOLD);
    }

    @Test
    void a_month_has_no_more_hours_than_its_days_of_training_hold() {
        InventedLife life = granted().on(day("2024-02-28"));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        life.on(day("2024-03-01"));
        assertThat(life.refused(CENTRE, life.programme(), hours("2024-02", "49")))
                .containsExactly("hoursFitDays");
        assertThat(life.refused(CENTRE, life.programme(), hours("2024-02", "48")))
                .isEmpty();
    }

    @Test
    void days_of_an_interruption_give_no_hours_and_what_the_presumption_does_is_shown_as_open() {
        InventedLife life = inTraining().on(day("2024-03-01"));
        life.by(CENTRE, life.programme(), hours("2024-02", "60"));
        life.by(
                CENTRE,
                life.programme(),
                new ProgrammeAct.TrainingInterrupted(InterruptedBy.PERSON, Optional.of(day("2024-04-02"))));
        assertThat(duties(life, Role.TRAINING_CENTRE)).contains("programme.trainingResumed");
        life.on(day("2024-04-02"));
        assertThat(life.refused(CENTRE, life.programme(), hours("2024-03", "1")))
                .containsExactly("hoursFitDays");
        assertThat(life.refusedOn(CENTRE, life.programme(), day("2024-03-01"), new ProgrammeAct.TrainingResumed()))
                .containsExactly("resumesLater");
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingResumed());
        // No hours of March are waited for.
        life.on(day("2024-05-08")).trainingEnded(TrainingResult.SUCCESS);
        life.by(CENTRE, life.programme(), hours("2024-04", "60"));
        life.by(CENTRE, life.programme(), hours("2024-05", "10"));
        assertThat(programme(life).monthWithoutHours()).isEmpty();
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("300.00", "300.00", "50.00");
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        assertThat(rights(life, Kind.PRESUMPTION_DURING_TRAINING)
                        .getFirst()
                        .reason()
                        .steps())
                .filteredOn(step -> step.kind() == Reason.Kind.OPEN_QUESTION)
                .map(step -> step.statement().key())
                .containsExactly("law.trainingPresumption.interrupted");
    }

    @Test
    void an_interrupted_training_ends_and_is_given_up_like_any_other() {
        InventedLife life = inTraining().on(day("2024-03-01"));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingInterrupted(InterruptedBy.CENTRE, Optional.empty()));
        assertThat(life.refused(
                        CENTRE,
                        life.programme(),
                        new ProgrammeAct.TrainingInterrupted(InterruptedBy.CENTRE, Optional.empty())))
                .containsExactly("notInterrupted");
        life.on(day("2024-03-15"));
        assertThat(life.refusedOn(CENTRE, life.programme(), day("2024-02-29"), failed()))
                .containsExactly("beforeWhatItRestsOn");
        life.by(INSURED, life.programme(), new ProgrammeAct.Withdrawn(Optional.empty()));
        assertThat(programme(life).training().result()).contains(TrainingResult.ABANDONED);
        assertThat(duties(life, Role.TRAINING_CENTRE)).containsExactly("programme.attendanceRecorded");
    }

    /// The centre says that nobody came; the person alone gives it up, and it may begin yet.
    @Test
    void a_training_that_nobody_began_is_not_abandoned_by_the_centre() {
        InventedLife life = granted().on(day("2024-02-12"));
        assertThat(life.refused(
                        CENTRE,
                        life.programme(),
                        new ProgrammeAct.TrainingEnded(TrainingResult.ABANDONED, false, Optional.empty())))
                .containsExactly("started");
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        assertThat(life.refusedOn(CENTRE, life.programme(), day("2024-02-07"), notBegun()))
                .containsExactly("tooEarly");
        life.by(CENTRE, life.programme(), day("2024-02-08"), notBegun());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).isEmpty();
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).contains("programme.modificationProposed");
        assertThat(life.refused(CENTRE, life.programme(), notBegun())).containsExactly("notYetSaidToLapse");
        assertThat(life.refused(INSURED, life.programme(), new ProgrammeAct.Withdrawn(Optional.empty())))
                .isEmpty();
        life.on(day("2024-02-19")).by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-19", "2024-05-08"));
        assertThat(duties(life, Role.EMPLOYMENT_ADVISER)).doesNotContain("programme.modificationProposed");
    }

    @Test
    void from_its_last_granted_day_on_it_cannot_begin_any_more_and_the_programme_is_over() {
        InventedLife life = granted().on(day("2024-05-08"));
        life.by(CENTRE, life.programme(), day("2024-02-08"), notBegun());
        assertThat(programme(life).isOpen()).isTrue();
        life.by(CENTRE, life.programme(), notBegun());
        assertThat(programme(life).isOpen()).isFalse();
        assertThat(life.refused(ADVISER, 0, life.on(day("2024-05-09")).projectAt(CENTRE, true)))
                .isEmpty();
    }

    /// Put later by a decision, it is presumed from its new first day, whatever was said of the first one.
    @Test
    void put_later_after_it_did_not_begin_it_is_presumed_on_its_new_days() {
        InventedLife life = granted().on(day("2024-02-12"));
        life.by(CENTRE, life.programme(), day("2024-02-08"), notBegun());
        life.by(
                ADVISER,
                life.programme(),
                new ProgrammeAct.ModificationProposed(
                        day("2024-03-04"),
                        day("2024-05-31"),
                        300,
                        programme(life).project().price(),
                        "next group"));
        life.requested(ADVISER);
        life.granted();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-03-04", "2024-05-31"));
    }

    @Test
    void whether_a_training_that_is_over_and_that_nobody_said_began_was_presumed_cannot_be_told() {
        InventedLife life = granted().on(day("2024-05-09"));
        assertThat(Entitlements.on(life.file(), LAW, day("2024-05-08")))
                .filteredOn(right -> right.kind() == Kind.PRESUMPTION_DURING_TRAINING)
                .allMatch(right -> right.answer() == Answer.DUE);
        assertThat(Entitlements.on(life.file(), LAW, day("2024-05-09")))
                .filteredOn(right -> right.kind() == Kind.PRESUMPTION_DURING_TRAINING)
                .allMatch(right -> right.answer() == Answer.CANNOT_BE_TOLD)
                .hasSize(1);
    }

    @Test
    void what_was_followed_before_a_grant_was_not_ratified_is_told_and_evaluated() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted()
                .on(day("2024-02-08"));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        life.on(day("2024-03-15")).by(SECRETARY, life.programme(), new DecisionAct.NotRatified("too dear"));
        life.by(REGISTRAR, life.programme(), new DecisionAct.RevocationNotified(NoticeChannel.EBOX));
        assertThat(programme(life).isOpen()).isTrue();
        life.on(day("2024-05-20"));
        assertThat(life.access(CENTRE).maySee()).isTrue();
        assertThat(life.refused(CENTRE, life.programme(), failed())).contains("granted");
        life.by(CENTRE, life.programme(), hours("2024-02", "60"));
        assertThat(life.refused(CENTRE, life.programme(), hours("2024-04", "10")))
                .contains("monthOfTraining");
        life.by(CENTRE, life.programme(), hours("2024-03", "40"));
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("300.00", "200.00");
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-03-15"));
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAfterTraining("stopped early"));
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.EvaluatedAtSixMonths(false, "stopped early"));
        assertThat(programme(life).isOpen()).isFalse();
        assertThat(life.access(CENTRE).maySee()).isFalse();
    }

    private static InventedLife granted() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        life.by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        return life;
    }

    private static InventedLife inTraining() {
        InventedLife life = granted().on(day("2024-02-08"));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        return life;
    }

    private static InventedLife ended(String on, TrainingResult result, String told, String month, String hours) {
        InventedLife life = inTraining().on(day(on)).trainingEnded(result).on(day(told));
        life.by(CENTRE, life.programme(), hours(month, hours));
        return life;
    }

    private static ProgrammeAct hours(String month, String hours) {
        return new ProgrammeAct.AttendanceRecorded(YearMonth.parse(month), new BigDecimal(hours));
    }

    private static ProgrammeAct failed() {
        return new ProgrammeAct.TrainingEnded(TrainingResult.FAILURE, false, Optional.empty());
    }

    private static ProgrammeAct notBegun() {
        return new ProgrammeAct.TrainingNotBegun(Optional.empty());
    }

    private static List<Answer> answers(InventedLife life) {
        return rights(life, Kind.LUMP_SUM).stream().map(right -> right.answer()).toList();
    }

    private static Programme programme(InventedLife life) {
        return life.file().threads(Programme.PROGRAMME).number(life.programme()).orElseThrow();
    }
}
