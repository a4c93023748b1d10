// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What acts declare as worth reading beside their form.
class ReadBesideTest {

    @Test
    void whoever_decides_reads_the_request_and_both_opinions() {
        for (ActType<?> decision : FileActs.all()) {
            if (DecisionAct.class.isAssignableFrom(decision.of())) {
                assertThat(decision.facts())
                        .as(decision.code())
                        .contains(
                                ActType.of(ProgrammeAct.ProjectProposed.class),
                                ActType.of(ProgrammeAct.Requested.class),
                                ActType.of(ProgrammeAct.SocialOpinionGiven.class),
                                ActType.of(ProgrammeAct.MedicalOpinionGiven.class));
                assertThat(decision.earlier()).contains(ActType.of(DecisionAct.TakenByCommission.class));
            }
        }
    }

    /// One declaration serves what is done in a programme and what is decided about it.
    @Test
    void decisions_and_what_is_done_in_a_programme_have_the_same_beside_them() {
        ActType<?> decision = ActType.of(DecisionAct.TakenByCommission.class);
        ActType<?> report = ActType.of(ProgrammeAct.EvaluatedAfterTraining.class);
        assertThat(decision.facts()).isNotEmpty().isEqualTo(report.facts());
        assertThat(decision.earlier()).isNotEmpty().isEqualTo(report.earlier());
    }

    @Test
    void whoever_answers_an_annulment_reads_the_request() {
        assertThat(List.of(
                        ActType.of(CorrectionAct.AnnulmentConfirmed.class),
                        ActType.of(CorrectionAct.AnnulmentDeclined.class)))
                .allMatch(answer -> answer.facts().contains(ActType.of(CorrectionAct.AnnulmentAsked.class)));
    }

    /// Each kind of contradiction is between a report and a step that stand in threads of their own.
    @Test
    void whoever_settles_a_contradiction_reads_the_reports_and_the_steps() {
        assertThat(ActType.of(CorrectionAct.ContradictionSettled.class).earlier())
                .contains(
                        ActType.of(IncapacityAct.Ended.class),
                        ActType.of(IncapacityAct.CauseEstablished.class),
                        ActType.of(TrajectoryAct.Proposed.class),
                        ActType.of(TrajectoryAct.ContactAsked.class),
                        ActType.of(TrajectoryAct.EngagementSignedByInsured.class),
                        ActType.of(TrajectoryAct.EngagementSignedByCoordinator.class),
                        ActType.of(TrajectoryAct.EngagementSignedByPhysician.class),
                        ActType.of(DecisionAct.GrantedUnderDirective.class),
                        ActType.of(DecisionAct.TakenByCommission.class));
    }

    /// What lies below cannot name what lies above it: the upper act says it itself.
    @Test
    void an_act_may_say_itself_beside_which_forms_it_is_worth_reading() {
        ActType<?> evaluation = ActType.of(ProgrammeAct.EvaluatedAfterTraining.class);
        ActType<?> referral = ActType.of(TrajectoryAct.ReferredToPartner.class);
        assertThat(evaluation.isWorthReadingBeside(ActType.of(IncapacityAct.Ended.class)))
                .isTrue();
        assertThat(referral.isWorthReadingBeside(ActType.of(ConsentAct.Given.class)))
                .isTrue();
        assertThat(referral.isWorthReadingBeside(ActType.of(IncapacityAct.Ended.class)))
                .isFalse();
        assertThat(ActType.of(DecisionAct.TakenByCommission.class)
                        .isWorthReadingBeside(ActType.of(DecisionAct.GrantedUnderDirective.class)))
                .as("named by the form")
                .isTrue();
    }

    @Test
    void every_step_has_something_to_read_beside_its_form() {
        assertThat(FileActs.all())
                .filteredOn(type -> type.kind() == ActKind.STEP)
                .isNotEmpty()
                .allMatch(type -> !type.facts().isEmpty());
    }

    @Test
    void an_act_that_declares_nothing_has_nothing_beside_it() {
        ActType<PersonAct.Registered> registered = ActType.of(PersonAct.Registered.class);
        assertThat(registered.facts()).isEmpty();
        assertThat(registered.earlier()).isEmpty();
    }

    /// Medical grounds open on a page of their own, which says first what that means.
    @Test
    void medical_grounds_stand_beside_no_form() {
        for (ActType<?> type : FileActs.all()) {
            assertThat(type.facts()).noneMatch(fact -> fact.compartment() == Compartment.MEDICAL);
            assertThat(FileActs.all())
                    .filteredOn(fact -> fact.isWorthReadingBeside(type))
                    .noneMatch(fact -> fact.compartment() == Compartment.MEDICAL);
        }
    }
}
