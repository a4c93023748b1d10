// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where each act stands, written a second time. Policy, oracle and canaries all follow what an act declares of
/// itself: an act in the wrong compartment would be told to the wrong people, and every one of them would
/// agree.
class DeclaredCompartmentsTest {

    private static final String COMPARTMENTS = """
            identity: person.registered person.detailsChanged person.numberChangeProposed \
            person.numberChangeConfirmed person.numberChangeDeclined
            incapacity: incapacity.recognised incapacity.prolonged incapacity.invalidityRecognised \
            benefit.unauthorisedWorkJudged \
            incapacity.causeEstablished incapacity.ended person.died \
            incapacity.certificateReceived incapacity.contractEnded \
            incapacity.interrupted incapacity.pensionAgeNoted incapacity.abroadReported \
            incapacity.controlled incapacity.invalidityProposed incapacity.invalidityNotRecognised \
            appeal.lodged appeal.withdrawn appeal.judged appeal.carriedOut \
            resumption.asked resumption.planBegun resumption.authorised resumption.refused \
            resumption.monthReported \
            resumption.examined resumption.ended
            healthAtWork: occupational.healthNoted
            occupational: occupational.employerNamed occupational.absenceDated occupational.askedByWorker \
            occupational.askedByTreatingPhysician occupational.askedByEmployer \
            occupational.askedByAdvisoryPhysician occupational.contactMade occupational.potentialEstimated \
            occupational.visitAsked occupational.visitHeld occupational.assessed occupational.closed \
            occupational.appealed occupational.appealDecided occupational.planHandedOver \
            occupational.planNotPossible occupational.planAccepted occupational.planRefused \
            occupational.planCommented occupational.forceMajeureAsked occupational.forceMajeureAssessed \
            occupational.contractEnded occupational.endNotified occupational.contributionReceived occupational.ended
            returnToWorkFund: returnToWorkFund.applied returnToWorkFund.foundIncomplete returnToWorkFund.supplied \
            returnToWorkFund.granted returnToWorkFund.refused returnToWorkFund.voucherUsed \
            returnToWorkFund.providerPaid returnToWorkFund.lapsed returnToWorkFund.withdrawn
            money: benefit.payReported benefit.householdReported benefit.regularWorkReported \
            benefit.unemploymentReported benefit.businessReported benefit.incomeReported \
            benefit.registrationReported benefit.guaranteedPayReported
            medical: assessment.medicalGroundsRecorded
            workAbility: assessment.workAbilityStated assessment.referenceOccupationsEstablished \
            assessment.categorySet assessment.workPotentialEstimated assessment.gridLevelSet \
            assessment.questionnaireSent assessment.questionnaireSpared assessment.questionnaireReturned \
            assessment.invited assessment.letterSent assessment.contactHeldByPhysician \
            assessment.contactHeldByCoordinator assessment.contactMissedWithPhysician \
            assessment.contactMissedWithCoordinator assessment.absenceJudged assessment.newDateAsked
            trajectory: trajectory.proposed trajectory.contactAsked trajectory.healthAllows \
            trajectory.sentUnderConvention trajectory.registeredWithPartner trajectory.invalidityConfirmed \
            trajectory.invalidityNotConfirmed trajectory.sentByOccupationalPhysician trajectory.jobCoached \
            trajectory.fundActionHeld \
            trajectory.healthDoesNotAllow trajectory.firstContactPlanned trajectory.firstContactHeld \
            trajectory.engagementSignedByInsured trajectory.engagementSignedByCoordinator \
            trajectory.engagementSignedByPhysician trajectory.engagementDeclined trajectory.planDrawnUp \
            trajectory.planReviewed trajectory.referredToPartner trajectory.intakeHeld trajectory.partnerActionHeld \
            trajectory.sentToOccupationalPhysician trajectory.stopped trajectory.closed
            programme: orientation.ordered orientation.reportedToCommission orientation.declined \
            programme.projectProposed programme.requested programme.foundCompatible \
            programme.foundIncompatible programme.foundIncomplete programme.notPursued programme.supplied \
            programme.medicalOpinionGiven programme.prolongationProposed programme.modificationProposed \
            programme.reintegrationProposed \
            programme.socialOpinionGiven programme.withdrawn programme.evaluatedAfterTraining \
            programme.evaluatedAtSixMonths programme.incapacityReEvaluated decision.grantedUnderDirective \
            decision.takenByCommission decision.ratified decision.notRatified decision.notified \
            decision.revocationNotified
            attendance: orientation.held orientation.notHeld programme.trainingNotBegun \
            programme.trainingInterrupted programme.trainingResumed \
            programme.trainingStarted programme.attendanceRecorded programme.interimReported \
            programme.trainingEnded
            consent: consent.given consent.withdrawn
            outcome: outcome.returnedToWork outcome.measured outcome.checkedIn outcome.socialInclusionStarted
            correction: correction.annulmentAsked correction.annulmentConfirmed correction.annulmentDeclined \
            correction.contradictionSettled correction.entryDisowned correction.entrySettled \
            correction.stopTakenBack
            representation: representation.recorded representation.ended representation.revoked
            protection: protection.begun protection.handedOver protection.ended""";

    /// What lies under the second key of a file.
    private static final Set<String> SEALED = Set.of(
            "assessment.medicalGroundsRecorded.grounds",
            "incapacity.invalidityProposed.sheet",
            "occupational.healthNoted.notes",
            "incapacity.certificateReceived.medical");

    /// What stands with what the person can do, in acts that more people read.
    private static final Set<String> APART = Set.of(
            "incapacity.invalidityNotRecognised.reasons",
            "resumption.asked.employer",
            "resumption.authorised.conditions",
            "resumption.refused.reasons",
            "resumption.examined.findings",
            "resumption.ended.reason");

    @Test
    void every_act_stands_where_it_was_put() {
        assertThat(declared()).isEqualTo(expected());
        assertThat(sealed()).isEqualTo(SEALED);
        assertThat(apart(Compartment.WORK_ABILITY)).isEqualTo(APART);
        Stream.of(Compartment.values())
                .filter(each -> each != Compartment.WORK_ABILITY)
                .forEach(each -> assertThat(apart(each)).as(each.name()).isEmpty());
    }

    private static Set<String> apart(Compartment part) {
        return FileActs.all().stream()
                .flatMap(type -> type.components().stream()
                        .filter(component -> component.apart().equals(Optional.of(part)))
                        .map(component -> type.code() + "." + component.name()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(WrongDeclaration.class)
    void each_wrong_declaration_is_found(WrongDeclaration wrong) {
        Map<String, Compartment> declared = declared();
        Set<String> sealed = sealed();
        wrong.plant(declared, sealed);
        assertThat(declared.equals(expected()) && sealed.equals(SEALED))
                .as("found")
                .isFalse();
    }

    private static Map<String, Compartment> declared() {
        return FileActs.all().stream()
                .collect(Collectors.toMap(ActType::code, ActType::compartment, (one, _) -> one, TreeMap::new));
    }

    private static Set<String> sealed() {
        return FileActs.all().stream()
                .flatMap(type -> type.components().stream()
                        .filter(component -> component.shape() instanceof Shape.SealedShape)
                        .map(component -> type.code() + "." + component.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Compartment> expected() {
        Map<String, Compartment> expected = new TreeMap<>();
        COMPARTMENTS.lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            Compartment compartment = Codes.known(Compartment.class, parts[0]);
            Set.of(parts[1].split(" ")).stream()
                    .collect(Collectors.toMap(Function.identity(), _ -> compartment))
                    .forEach(expected::put);
        });
        return expected;
    }
}
