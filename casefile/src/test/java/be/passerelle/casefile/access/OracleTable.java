// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.role.IdentityField;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The table of access, written a second time.
final class OracleTable {

    /// Role: compartments; fields of the person besides name and language. What is in brackets, with
    /// consent alone.
    private static final String TABLE = """
            insured: identity incapacity workAbility trajectory occupational programme attendance money \
            returnToWorkFund \
            consent representation outcome correction protection accessLog; all
            advisoryPhysician: identity incapacity medical workAbility trajectory occupational programme attendance \
            representation outcome correction protection; all
            returnToWorkCoordinator: identity incapacity workAbility trajectory occupational programme attendance \
            money returnToWorkFund consent representation outcome correction protection; all
            fundPayments: identity incapacity attendance money correction protection; all
            employmentAdviser: identity trajectory programme attendance consent outcome correction (incapacity) \
            (workAbility); BIRTH_YEAR FUND
            trainingCentre: identity attendance; BIRTH_YEAR
            registrar: identity incapacity programme returnToWorkFund correction protection; allButTown
            commissionSecretary: identity incapacity programme correction protection; allButTown
            socialExpert: identity incapacity workAbility trajectory programme attendance returnToWorkFund outcome \
            correction protection; allButTown
            inspectingPhysician: identity incapacity medical workAbility trajectory programme attendance outcome \
            correction protection; allButTown
            treatingPhysician: identity (incapacity) (workAbility) (trajectory) (occupational) (programme) \
            (outcome); \
            BIRTH_DATE BIRTH_YEAR FUND
            employer: identity occupational; none
            occupationalPhysician: identity occupational healthAtWork; BIRTH_DATE BIRTH_YEAR
            departmentHead: ; none
            organisationAdministrator: ; none
            securityOfficer: ; none""";

    /// Role: the acts that it performs.
    private static final String DOES = """
            insured: trajectory.contactAsked trajectory.engagementSignedByInsured trajectory.engagementDeclined \
            trajectory.stopped consent.given consent.withdrawn representation.revoked programme.withdrawn \
            correction.entryDisowned correction.stopTakenBack appeal.lodged appeal.withdrawn resumption.asked \
            resumption.planBegun resumption.monthReported resumption.ended occupational.employerNamed \
            occupational.absenceDated \
            occupational.askedByWorker \
            occupational.visitAsked occupational.appealed occupational.planAccepted occupational.planRefused \
            occupational.forceMajeureAsked assessment.questionnaireReturned assessment.newDateAsked \
            outcome.returnedToWork \
            orientation.declined returnToWorkFund.applied returnToWorkFund.supplied returnToWorkFund.withdrawn
            advisoryPhysician: person.registered person.detailsChanged person.died person.numberChangeProposed \
            person.numberChangeConfirmed person.numberChangeDeclined incapacity.recognised \
            benefit.unauthorisedWorkJudged outcome.returnedToWork \
            incapacity.certificateReceived incapacity.contractEnded incapacity.interrupted \
            incapacity.pensionAgeNoted incapacity.abroadReported \
            incapacity.prolonged incapacity.invalidityProposed incapacity.causeEstablished incapacity.ended \
            assessment.workAbilityStated \
            assessment.medicalGroundsRecorded assessment.referenceOccupationsEstablished assessment.categorySet \
            assessment.workPotentialEstimated assessment.gridLevelSet assessment.questionnaireSpared \
            assessment.contactHeldByPhysician assessment.contactMissedWithPhysician trajectory.proposed \
            trajectory.healthAllows trajectory.healthDoesNotAllow trajectory.sentUnderConvention trajectory.closed \
            trajectory.engagementSignedByPhysician programme.foundCompatible programme.foundIncompatible \
            orientation.ordered orientation.reportedToCommission \
            programme.projectProposed programme.prolongationProposed programme.modificationProposed \
            programme.reintegrationProposed \
            programme.requested programme.notPursued programme.supplied \
            programme.evaluatedAfterTraining programme.evaluatedAtSixMonths programme.incapacityReEvaluated \
            correction.annulmentAsked correction.annulmentConfirmed correction.annulmentDeclined \
            correction.entrySettled protection.begun \
            protection.handedOver protection.ended appeal.lodged appeal.judged appeal.carriedOut \
            resumption.authorised resumption.refused resumption.examined resumption.ended \
            occupational.askedByAdvisoryPhysician occupational.planCommented
            returnToWorkCoordinator: person.registered person.detailsChanged person.died \
            person.numberChangeProposed person.numberChangeConfirmed person.numberChangeDeclined \
            incapacity.contractEnded \
            incapacity.interrupted incapacity.pensionAgeNoted incapacity.abroadReported \
            assessment.questionnaireSent assessment.questionnaireSpared assessment.invited assessment.letterSent \
            assessment.contactHeldByCoordinator assessment.contactMissedWithCoordinator assessment.absenceJudged \
            trajectory.firstContactPlanned trajectory.firstContactHeld trajectory.engagementSignedByCoordinator \
            trajectory.planDrawnUp \
            trajectory.planReviewed trajectory.sentToOccupationalPhysician trajectory.referredToPartner \
            trajectory.invalidityConfirmed trajectory.invalidityNotConfirmed \
            trajectory.sentByOccupationalPhysician trajectory.fundActionHeld outcome.checkedIn \
            outcome.socialInclusionStarted \
            trajectory.closed representation.recorded representation.ended programme.projectProposed \
            programme.prolongationProposed programme.modificationProposed programme.reintegrationProposed \
            programme.requested programme.notPursued programme.supplied outcome.returnedToWork outcome.measured \
            correction.annulmentAsked correction.annulmentConfirmed correction.annulmentDeclined \
            correction.entrySettled correction.contradictionSettled protection.begun protection.handedOver \
            protection.ended occupational.employerNamed occupational.absenceDated occupational.ended
            fundPayments: benefit.payReported benefit.householdReported benefit.regularWorkReported \
            benefit.unemploymentReported benefit.businessReported benefit.incomeReported \
            benefit.registrationReported benefit.guaranteedPayReported correction.annulmentAsked \
            correction.annulmentConfirmed correction.annulmentDeclined
            employmentAdviser: trajectory.intakeHeld trajectory.partnerActionHeld programme.projectProposed \
            programme.prolongationProposed programme.modificationProposed programme.reintegrationProposed \
            trajectory.registeredWithPartner trajectory.closed trajectory.jobCoached outcome.checkedIn \
            programme.requested programme.notPursued programme.supplied outcome.returnedToWork \
            correction.annulmentAsked \
            correction.annulmentConfirmed correction.annulmentDeclined
            trainingCentre: orientation.held orientation.notHeld programme.trainingStarted \
            programme.trainingNotBegun programme.trainingInterrupted \
            programme.trainingResumed programme.attendanceRecorded programme.interimReported \
            programme.trainingEnded correction.annulmentAsked correction.annulmentConfirmed \
            correction.annulmentDeclined
            registrar: appeal.lodged appeal.judged appeal.carriedOut decision.notified decision.revocationNotified \
            occupational.contributionReceived returnToWorkFund.voucherUsed returnToWorkFund.providerPaid \
            returnToWorkFund.lapsed correction.annulmentAsked \
            correction.annulmentConfirmed correction.annulmentDeclined
            commissionSecretary: decision.takenByCommission decision.ratified decision.notRatified \
            correction.annulmentAsked \
            correction.annulmentConfirmed correction.annulmentDeclined protection.begun protection.handedOver \
            protection.ended
            socialExpert: programme.foundIncomplete programme.socialOpinionGiven decision.grantedUnderDirective \
            returnToWorkFund.foundIncomplete returnToWorkFund.granted returnToWorkFund.refused \
            correction.annulmentAsked correction.annulmentConfirmed \
            correction.annulmentDeclined correction.contradictionSettled
            inspectingPhysician: incapacity.controlled incapacity.invalidityNotRecognised \
            incapacity.invalidityRecognised incapacity.prolonged incapacity.ended \
            assessment.medicalGroundsRecorded programme.medicalOpinionGiven programme.incapacityReEvaluated \
            correction.annulmentAsked correction.annulmentConfirmed correction.annulmentDeclined \
            protection.handedOver
            treatingPhysician: occupational.askedByTreatingPhysician
            employer: occupational.askedByEmployer occupational.visitAsked occupational.planHandedOver \
            occupational.planNotPossible occupational.forceMajeureAsked occupational.contractEnded \
            occupational.endNotified \
            correction.annulmentAsked correction.annulmentConfirmed correction.annulmentDeclined
            occupationalPhysician: occupational.contactMade occupational.potentialEstimated occupational.visitHeld \
            occupational.assessed occupational.healthNoted occupational.closed occupational.appealDecided \
            occupational.forceMajeureAssessed correction.annulmentAsked correction.annulmentConfirmed \
            correction.annulmentDeclined
            departmentHead:
            organisationAdministrator:
            securityOfficer:""";

    /// What a representative does for the person.
    static final Set<String> BY_REPRESENTATIVE = Set.of(
            "trajectory.contactAsked",
            "trajectory.engagementSignedByInsured",
            "trajectory.engagementDeclined",
            "trajectory.stopped",
            "consent.given",
            "consent.withdrawn",
            "programme.withdrawn",
            "orientation.declined",
            "correction.entryDisowned",
            "correction.stopTakenBack",
            "occupational.employerNamed",
            "occupational.absenceDated",
            "occupational.askedByWorker",
            "occupational.visitAsked",
            "occupational.appealed",
            "occupational.planAccepted",
            "occupational.planRefused",
            "occupational.forceMajeureAsked",
            "resumption.asked",
            "resumption.planBegun",
            "resumption.monthReported",
            "resumption.ended",
            "outcome.returnedToWork",
            "appeal.lodged",
            "appeal.withdrawn",
            "returnToWorkFund.applied",
            "returnToWorkFund.supplied",
            "returnToWorkFund.withdrawn",
            "assessment.questionnaireReturned",
            "assessment.newDateAsked");

    /// What the person does on paper, by telephone or at the counter, and the fund enters.
    static final Set<String> ENTERED = Set.of(
            "trajectory.contactAsked",
            "trajectory.engagementSignedByInsured",
            "trajectory.engagementDeclined",
            "trajectory.stopped",
            "consent.given",
            "consent.withdrawn",
            "representation.revoked",
            "programme.withdrawn",
            "orientation.declined",
            "correction.entryDisowned",
            "correction.stopTakenBack",
            "occupational.employerNamed",
            "occupational.absenceDated",
            "occupational.askedByWorker",
            "occupational.visitAsked",
            "occupational.appealed",
            "occupational.planAccepted",
            "occupational.planRefused",
            "occupational.forceMajeureAsked",
            "resumption.asked",
            "resumption.planBegun",
            "resumption.monthReported",
            "resumption.ended",
            "outcome.returnedToWork",
            "appeal.lodged",
            "appeal.withdrawn",
            "returnToWorkFund.applied",
            "returnToWorkFund.supplied",
            "returnToWorkFund.withdrawn",
            "assessment.questionnaireReturned",
            "assessment.newDateAsked");

    /// What binds, or is written where medical grounds stand.
    static final Set<String> WANT_HIGH_ASSURANCE = Set.of(
            "trajectory.engagementSignedByInsured",
            "trajectory.engagementSignedByCoordinator",
            "trajectory.engagementSignedByPhysician",
            "consent.given",
            "representation.recorded",
            "person.numberChangeProposed",
            "person.numberChangeConfirmed",
            "correction.stopTakenBack",
            "occupational.employerNamed",
            "occupational.planAccepted",
            "occupational.planRefused",
            "occupational.forceMajeureAsked",
            "occupational.healthNoted",
            "assessment.medicalGroundsRecorded");

    record Line(Set<Compartment> always, Set<Compartment> withConsent, Set<IdentityField> fields) {}

    private OracleTable() {}

    static Map<Role, Line> lines() {
        Map<Role, Line> lines = new EnumMap<>(Role.class);
        TABLE.lines().forEach(line -> {
            String[] parts = line.split("[:;]", -1);
            Set<Compartment> always = EnumSet.noneOf(Compartment.class);
            Set<Compartment> withConsent = EnumSet.noneOf(Compartment.class);
            for (String word : parts[1].strip().split(" +", -1)) {
                if (!word.isEmpty()) {
                    (word.startsWith("(") ? withConsent : always)
                            .add(Codes.known(Compartment.class, word.replaceAll("[()]", "")));
                }
            }
            lines.put(Codes.known(Role.class, parts[0].strip()), new Line(always, withConsent, fields(parts[2])));
        });
        return lines;
    }

    /// The codes of the acts that each role performs.
    static Map<Role, Set<String>> does() {
        Map<Role, Set<String>> does = new EnumMap<>(Role.class);
        DOES.lines().forEach(line -> {
            String[] parts = line.split(":", -1);
            String acts = parts[1].strip();
            does.put(
                    Codes.known(Role.class, parts[0].strip()),
                    acts.isEmpty() ? Set.of() : Set.of(acts.split(" +", -1)));
        });
        return does;
    }

    private static Set<IdentityField> fields(String words) {
        Set<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        switch (words.strip()) {
            case "all" -> fields.addAll(List.of(IdentityField.values()));
            case "allButTown" -> {
                fields.addAll(List.of(IdentityField.values()));
                fields.remove(IdentityField.MUNICIPALITY);
            }
            case "none" -> {}
            default ->
                Arrays.stream(words.strip().split(" ", -1))
                        .map(IdentityField::valueOf)
                        .forEach(fields::add);
        }
        return fields;
    }
}
