// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.AT_WORK;
import static be.passerelle.casefile.file.InventedLife.EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Workplace.absent;
import static be.passerelle.casefile.story.Workplace.assessed;
import static be.passerelle.casefile.story.Workplace.named;
import static be.passerelle.casefile.story.Workplace.plan;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of an accepted plan (royal decree of 3 July 1996, article 215undecies): the plan of Tuesday 2 May 2023
/// is
/// with the advisory physician for three weeks, until 23 May.
class PlannedWorkStoryTest {

    private static final ResumptionAct REFUSED = new ResumptionAct.Refused(Optional.of("too early"), Optional.empty());

    private int at;
    private int plan;
    private int work;

    @Test
    void silence_authorises_the_work_of_the_plan() {
        InventedLife life = begun();
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN))
                .as("silence will do")
                .doesNotContain("resumption.authorised", "resumption.refused");
        life.on(day("2023-05-23"));
        assertThat(life.refused(PHYSICIAN, work, REFUSED)).isEmpty();
        assertThat(life.refused(PHYSICIAN, work, examined())).contains("workAuthorised");
        life.on(day("2023-05-24"));
        assertThat(life.refused(PHYSICIAN, work, REFUSED)).containsExactly("resumptionUndecided");
        assertThat(life.refused(PHYSICIAN, work, examined())).isEmpty();
        assertThat(due(life, "resumption.examined")).as("six months later").isEqualTo(day("2023-11-24"));
    }

    @Test
    void a_comment_that_agrees_authorises_it_at_once() {
        InventedLife life = begun();
        life.on(day("2023-05-15")).by(PHYSICIAN, at, new OccupationalAct.PlanCommented(true, "fits"));
        assertThat(life.refused(PHYSICIAN, work, REFUSED)).containsExactly("resumptionUndecided");
        assertThat(life.refused(PHYSICIAN, work, examined())).isEmpty();
    }

    @Test
    void after_a_comment_that_does_not_agree_the_advisory_physician_decides() {
        InventedLife life = begun();
        life.on(day("2023-05-15")).by(PHYSICIAN, at, new OccupationalAct.PlanCommented(false, "too many hours"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("resumption.authorised", "resumption.refused");
        life.on(day("2023-06-01"));
        assertThat(life.refused(PHYSICIAN, work, examined())).contains("workAuthorised");
        life.by(PHYSICIAN, work, REFUSED);
        assertThat(life.refused(PHYSICIAN, work, examined())).contains("workAuthorised");
    }

    /// An ordinary request is decided, and no silence authorises it.
    @Test
    void without_a_plan_there_is_nothing_to_begin() {
        InventedLife life = absent("2022-11-07", "2023-05-10");
        assertThat(life.refused(
                        INSURED,
                        0,
                        new ResumptionAct.PlanBegun(new ActNumber(1), day("2023-06-01"), hours(19), hours(38))))
                .contains("planAccepted");
    }

    private InventedLife begun() {
        InventedLife life = absent("2022-11-07", "2023-03-01");
        at = named(life, "2022-11-07");
        life.by(INSURED, at, new OccupationalAct.AskedByWorker(Optional.empty()));
        life.on(day("2023-04-03")).by(AT_WORK, at, assessed(CodexDecision.A));
        plan = life.on(day("2023-05-02")).by(EMPLOYER, at, plan());
        assertThat(duties(life, Role.INSURED)).doesNotContain("resumption.planBegun");
        life.on(day("2023-05-10")).by(INSURED, at, new OccupationalAct.PlanAccepted());
        assertThat(duties(life, Role.INSURED)).contains("resumption.planBegun");
        work = life.by(
                INSURED, 0, new ResumptionAct.PlanBegun(new ActNumber(plan), day("2023-06-01"), hours(19), hours(38)));
        assertThat(duties(life, Role.INSURED)).doesNotContain("resumption.planBegun");
        return life;
    }

    private static ResumptionAct examined() {
        return new ResumptionAct.Examined(true, Optional.empty(), Optional.empty());
    }

    private static BigDecimal hours(int hours) {
        return BigDecimal.valueOf(hours);
    }
}
