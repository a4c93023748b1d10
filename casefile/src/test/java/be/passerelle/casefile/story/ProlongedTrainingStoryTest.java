// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.OTHER_ADVISER;
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

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A training granted from 8 February to 8 May 2024, 300 hours, turns out to take longer, or otherwise.
class ProlongedTrainingStoryTest {

    @Test
    void a_prolongation_is_asked_for_and_decided_as_the_training_was() {
        InventedLife life = training();
        assertThat(life.refused(COORDINATOR, life.programme(), longer("2024-06-30", 400)))
                .isEmpty();
        assertThat(life.refused(OTHER_ADVISER, life.programme(), longer("2024-06-30", 400)))
                .contains("wrongOrganisation");
        life.by(ADVISER, life.programme(), longer("2024-06-30", 400));
        assertThat(life.refused(ADVISER, life.programme(), new ProgrammeAct.Requested("needed")))
                .containsExactly("examined");
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("needed"));
        assertThat(duties(life, Role.SOCIAL_EXPERT)).contains("decision.grantedUnderDirective");
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        life.by(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-06-30"));
        assertThat(duties(life, Role.REGISTRAR)).contains("decision.notified");
        life.notified().by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        assertThat(duties(life, Role.TRAINING_CENTRE)).doesNotContain("programme.trainingEnded");
        assertThat(life.on(day("2024-05-08"))
                        .file()
                        .threads(Programme.PROGRAMME)
                        .open())
                .map(p -> p.grant().hours())
                .contains(400);
        assertThat(duties(life.on(day("2024-06-29")), Role.TRAINING_CENTRE)).doesNotContain("programme.trainingEnded");
        assertThat(duties(life.on(day("2024-06-30")), Role.TRAINING_CENTRE)).contains("programme.trainingEnded");
    }

    @Test
    void hours_count_within_the_prolonged_grant_and_nothing_is_due_beyond() {
        InventedLife without = followed(training());
        assertThat(amounts(without, Kind.HOURLY_PREMIUM)).containsExactly("500.00", "500.00", "500.00");
        assertThat(rights(without, Kind.HOURLY_PREMIUM).getLast().finding().isNo())
                .isTrue();
        InventedLife life = followed(prolonged(training(), "2024-06-30", 350));
        // 300 hours are followed by April; 50 more are granted, of the 40 of May and the 30 of June.
        assertThat(amounts(life, Kind.HOURLY_PREMIUM)).containsExactly("500.00", "500.00", "500.00", "200.00", "50.00");
    }

    private static InventedLife followed(InventedLife life) {
        life.on(day("2024-07-08"));
        int[] hours = {100, 100, 100, 40, 30};
        for (int i = 0; i < hours.length; i++) {
            life.by(
                    CENTRE,
                    life.programme(),
                    new ProgrammeAct.AttendanceRecorded(YearMonth.of(2024, 2 + i), BigDecimal.valueOf(hours[i])));
        }
        return life;
    }

    @Test
    void a_refused_prolongation_leaves_the_first_grant_as_it_was() {
        InventedLife life = training();
        life.by(ADVISER, life.programme(), longer("2024-06-30", 400));
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundIncompatible("too much"));
        life.by(ADVISER, life.programme(), new ProgrammeAct.Requested("needed nevertheless"));
        assertThat(life.refused(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "no")))
                .contains("directiveMet");
        life.by(EXPERT, life.programme(), new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "sought"));
        life.by(INSPECTOR, life.programme(), new ProgrammeAct.MedicalOpinionGiven(Opinion.UNFAVOURABLE, "too much"));
        life.by(
                SECRETARY,
                life.programme(),
                new DecisionAct.TakenByCommission(Ruling.REFUSED, Optional.of(RefusalGround.MEDICAL_OPINION), "no"));
        life.notified();
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        assertThat(programme(life).grant().hours()).isEqualTo(300);
        assertThat(programme(life).isOpen()).isTrue();
        // And another may be asked for.
        assertThat(life.refused(ADVISER, life.programme(), longer("2024-06-30", 400)))
                .isEmpty();
    }

    @Test
    void a_prolongation_that_is_not_ratified_ends_with_that_day_and_the_training_goes_on_as_before() {
        InventedLife life = training();
        ask(life, longer("2024-06-30", 400));
        life.by(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        life.on(day("2024-04-15"));
        life.by(SECRETARY, life.programme(), new DecisionAct.NotRatified("no"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("decision.revocationNotified");
        life.by(REGISTRAR, life.programme(), new DecisionAct.RevocationNotified(NoticeChannel.EBOX));
        assertThat(programme(life).isOpen()).isTrue();
        assertThat(life.refused(CENTRE, life.programme(), new ProgrammeAct.InterimReported("goes well")))
                .isEmpty();
        // Not ratified once the added days run: they count until then.
        InventedLife late = training();
        ask(late, longer("2024-06-30", 400));
        late.by(EXPERT, late.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        late.on(day("2024-05-15")).by(SECRETARY, late.programme(), new DecisionAct.NotRatified("no"));
        assertThat(days(late, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-15"));
    }

    @Test
    void what_is_asked_prolongs_and_a_modification_does_not() {
        InventedLife life = training();
        assertThat(life.refused(ADVISER, life.programme(), longer("2024-05-08", 300)))
                .containsExactly("prolongs");
        assertThat(life.refused(ADVISER, life.programme(), longer("2024-05-09", 299)))
                .containsExactly("prolongs");
        assertThat(life.refused(ADVISER, life.programme(), longer("2024-05-08", 301)))
                .isEmpty();
        assertThat(life.refused(ADVISER, life.programme(), other("2024-02-08", "2024-05-09", 300)))
                .containsExactly("prolongsNothing");
        assertThat(life.refused(ADVISER, life.programme(), other("2024-02-08", "2024-05-08", 300)))
                .containsExactly("changesSomething");
        assertThat(life.refused(ADVISER, life.programme(), other("2024-02-15", "2024-05-08", 300)))
                .containsExactly("startsLaterOrAsBefore");
        assertThat(life.refused(ADVISER, life.programme(), other("2024-02-08", "2024-04-30", 250)))
                .isEmpty();
    }

    @Test
    void a_training_that_has_not_begun_is_put_later_as_a_whole() {
        InventedLife life = granted();
        ask(life, other("2024-03-04", "2024-06-02", 300));
        life.by(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-03-04", "2024-06-02"));
        life.on(day("2024-03-04"));
        assertThat(life.refusedOn(CENTRE, life.programme(), day("2024-02-08"), new ProgrammeAct.TrainingStarted()))
                .isNotEmpty();
        assertThat(life.refused(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted()))
                .isEmpty();
    }

    @Test
    void one_thing_is_asked_at_a_time() {
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(ADVISER, CENTRE, true)
                .requested(ADVISER)
                .granted();
        assertThat(life.refused(ADVISER, life.programme(), longer("2024-06-30", 400)))
                .containsExactly("nothingUnderWay");
        life.by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        life.by(ADVISER, life.programme(), longer("2024-06-30", 400));
        assertThat(life.refused(ADVISER, life.programme(), other("2024-02-08", "2024-04-30", 250)))
                .containsExactly("nothingUnderWay");
        // Until it is sent, whoever would ask may leave it.
        life.by(ADVISER, life.programme(), new ProgrammeAct.NotPursued("not needed any more"));
        assertThat(programme(life).isOpen()).isTrue();
        assertThat(life.refused(ADVISER, life.programme(), other("2024-02-08", "2024-04-30", 250)))
                .isEmpty();
    }

    @Test
    void a_prolongation_that_was_sent_is_decided_after_the_training_too_and_one_that_was_not_is_left() {
        InventedLife sent = training();
        ask(sent, longer("2024-06-30", 400));
        sent.on(day("2024-05-31")).trainingEnded(TrainingResult.SUCCESS);
        assertThat(duties(sent, Role.SOCIAL_EXPERT)).contains("decision.grantedUnderDirective");
        assertThat(rights(sent, Kind.LUMP_SUM))
                .allMatch(right -> right.finding().isNo());
        sent.by(EXPERT, sent.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        assertThat(days(sent, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-31"));
        InventedLife unsent = training();
        unsent.by(ADVISER, unsent.programme(), longer("2024-06-30", 400));
        unsent.on(day("2024-05-31")).trainingEnded(TrainingResult.SUCCESS);
        assertThat(programme(unsent).changeUnderWay()).isEmpty();
        assertThat(duties(unsent, Role.ADVISORY_PHYSICIAN)).doesNotContain("programme.foundCompatible");
    }

    /// What a late report contradicts is the decision that granted the days after it.
    @Test
    void an_end_of_the_incapacity_on_added_days_contradicts_the_prolongation_alone() {
        InventedLife life = prolonged(training(), "2024-06-30", 400).on(day("2024-06-03"));
        life.by(PHYSICIAN, life.incapacity(), day("2024-05-31"), new IncapacityAct.Ended(EndCause.PENSION));
        Contradiction open =
                life.file().state(Corrections.CORRECTIONS).contradictions().getFirst();
        assertThat(open.step().act())
                .isEqualTo(programme(life).grant().changed().orElseThrow().act());
        life.by(
                EXPERT,
                0,
                new CorrectionAct.ContradictionSettled(
                        new ActNumber(open.report().act()),
                        new ActNumber(open.step().act()),
                        Settlement.STEP_REVOKED,
                        "had ended"));
        assertThat(days(life, Kind.PRESUMPTION_DURING_TRAINING)).containsExactly(period("2024-02-08", "2024-05-08"));
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("decision.revocationNotified");
    }

    @Test
    void the_reason_names_the_decision_that_prolonged() {
        InventedLife life = prolonged(training(), "2024-06-30", 400);
        Entitlement presumed = rights(life, Kind.PRESUMPTION_DURING_TRAINING).getFirst();
        assertThat(presumed.reason().steps())
                .anyMatch(step -> step.statement().key().equals("law.fact.trainingChanged"));
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

    /// Started on 8 February; it is 8 April.
    private static InventedLife training() {
        InventedLife life = granted().on(day("2024-02-08"));
        life.by(CENTRE, life.programme(), new ProgrammeAct.TrainingStarted());
        return life.on(day("2024-04-08"));
    }

    private static void ask(InventedLife life, ProgrammeAct change) {
        life.by(ADVISER, life.programme(), change);
        life.requested(ADVISER);
    }

    private static InventedLife prolonged(InventedLife life, String until, int hours) {
        ask(life, longer(until, hours));
        life.by(EXPERT, life.programme(), new DecisionAct.GrantedUnderDirective("1", "meets it"));
        life.notified().by(SECRETARY, life.programme(), new DecisionAct.Ratified());
        return life;
    }

    private static ProgrammeAct longer(String until, int hours) {
        return new ProgrammeAct.ProlongationProposed(day(until), hours, Money.of("1800.00"), "takes longer");
    }

    private static ProgrammeAct other(String from, String until, int hours) {
        return new ProgrammeAct.ModificationProposed(day(from), day(until), hours, Money.of("1800.00"), "put later");
    }

    private static Programme programme(InventedLife life) {
        return life.file().threads(Programme.PROGRAMME).number(life.programme()).orElseThrow();
    }
}
