// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.orientation.OrientationAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The habit for each kind of act. An act without one is never performed in an invented life; a test
/// asks for each.
final class Habits {

    private static final Map<Class<? extends Act>, Habit> PERSON = Map.ofEntries(
            Map.entry(PersonAct.Registered.class, FileHabits::registered),
            Map.entry(PersonAct.DetailsChanged.class, FileHabits::detailsChanged),
            Map.entry(PersonAct.NumberChangeProposed.class, NumberHabits::proposed),
            Map.entry(PersonAct.NumberChangeConfirmed.class, NumberHabits::confirmed),
            Map.entry(PersonAct.NumberChangeDeclined.class, NumberHabits::declined),
            Map.entry(PersonAct.Died.class, IncapacityHabits::diesLater),
            Map.entry(RepresentationAct.Recorded.class, RepresentationHabits::recorded),
            Map.entry(RepresentationAct.Ended.class, RepresentationHabits::ended),
            Map.entry(RepresentationAct.Revoked.class, RepresentationHabits::revoked),
            Map.entry(IncapacityAct.Recognised.class, IncapacityHabits::recognised),
            Map.entry(IncapacityAct.CertificateReceived.class, IncapacityHabits::certificateReceived),
            Map.entry(IncapacityAct.ContractEnded.class, IncapacityHabits::contractEnded),
            Map.entry(IncapacityAct.Interrupted.class, MeanwhileHabits::interrupted),
            Map.entry(IncapacityAct.AbroadReported.class, MeanwhileHabits::abroadReported),
            Map.entry(IncapacityAct.PensionAgeNoted.class, MeanwhileHabits::pensionAgeNoted),
            Map.entry(IncapacityAct.Prolonged.class, IncapacityHabits::prolonged),
            Map.entry(IncapacityAct.Controlled.class, IncapacityHabits::controlled),
            Map.entry(IncapacityAct.InvalidityProposed.class, IncapacityHabits::invalidityProposed),
            Map.entry(IncapacityAct.InvalidityRecognised.class, IncapacityHabits::invalidityRecognised),
            Map.entry(IncapacityAct.InvalidityNotRecognised.class, IncapacityHabits::invalidityNotRecognised),
            Map.entry(IncapacityAct.CauseEstablished.class, IncapacityHabits::causeEstablished),
            Map.entry(IncapacityAct.Ended.class, IncapacityHabits::ended),
            Map.entry(AssessmentAct.WorkAbilityStated.class, FileHabits::workAbilityStated),
            Map.entry(AssessmentAct.MedicalGroundsRecorded.class, FileHabits::medicalGroundsRecorded),
            Map.entry(AssessmentAct.ReferenceOccupationsEstablished.class, FileHabits::occupationsEstablished));

    private static final Map<Class<? extends Act>, Habit> FIRST_YEAR = Map.ofEntries(
            Map.entry(AssessmentAct.CategorySet.class, FirstYearHabits::categorySet),
            Map.entry(AssessmentAct.WorkPotentialEstimated.class, FirstYearHabits::workPotentialEstimated),
            Map.entry(AssessmentAct.GridLevelSet.class, FirstYearHabits::gridLevelSet),
            Map.entry(FirstYearAct.QuestionnaireSent.class, FirstYearHabits::questionnaireSent),
            Map.entry(FirstYearAct.QuestionnaireSpared.class, FirstYearHabits::questionnaireSpared),
            Map.entry(FirstYearAct.QuestionnaireReturned.class, FirstYearHabits::questionnaireReturned),
            Map.entry(FirstYearAct.Invited.class, FirstYearHabits::invited),
            Map.entry(FirstYearAct.LetterSent.class, FirstYearHabits::letterSent),
            Map.entry(FirstYearAct.ContactHeldByPhysician.class, FirstYearHabits::heldByPhysician),
            Map.entry(FirstYearAct.ContactHeldByCoordinator.class, FirstYearHabits::heldByCoordinator),
            Map.entry(FirstYearAct.ContactMissedWithPhysician.class, FirstYearHabits::missedWithPhysician),
            Map.entry(FirstYearAct.ContactMissedWithCoordinator.class, FirstYearHabits::missedWithCoordinator),
            Map.entry(FirstYearAct.AbsenceJudged.class, FirstYearHabits::absenceJudged),
            Map.entry(FirstYearAct.NewDateAsked.class, FirstYearHabits::newDateAsked));

    private static final Map<Class<? extends Act>, Habit> TRAJECTORY = Map.ofEntries(
            Map.entry(TrajectoryAct.Proposed.class, TrajectoryHabits::proposed),
            Map.entry(TrajectoryAct.ContactAsked.class, TrajectoryHabits::contactAsked),
            Map.entry(TrajectoryAct.SentUnderConvention.class, DirectHabits::sentUnderConvention),
            Map.entry(TrajectoryAct.RegisteredWithPartner.class, DirectHabits::registered),
            Map.entry(TrajectoryAct.InvalidityConfirmed.class, DirectHabits::invalidityConfirmed),
            Map.entry(TrajectoryAct.InvalidityNotConfirmed.class, DirectHabits::invalidityNotConfirmed),
            Map.entry(TrajectoryAct.SentByOccupationalPhysician.class, DirectHabits::sentByOccupationalPhysician),
            Map.entry(TrajectoryAct.HealthAllows.class, TrajectoryHabits::healthAllows),
            Map.entry(TrajectoryAct.HealthDoesNotAllow.class, TrajectoryHabits::healthDoesNotAllow),
            Map.entry(TrajectoryAct.FirstContactPlanned.class, TrajectoryHabits::firstContactPlanned),
            Map.entry(TrajectoryAct.FirstContactHeld.class, TrajectoryHabits::firstContactHeld),
            Map.entry(TrajectoryAct.EngagementSignedByInsured.class, TrajectoryHabits::signedByInsured),
            Map.entry(TrajectoryAct.EngagementSignedByCoordinator.class, TrajectoryHabits::signedByCoordinator),
            Map.entry(TrajectoryAct.EngagementSignedByPhysician.class, TrajectoryHabits::signedByPhysician),
            Map.entry(TrajectoryAct.EngagementDeclined.class, TrajectoryHabits::declined),
            Map.entry(TrajectoryAct.PlanDrawnUp.class, TrajectoryHabits::planDrawnUp),
            Map.entry(TrajectoryAct.PlanReviewed.class, TrajectoryHabits::planReviewed),
            Map.entry(TrajectoryAct.SentToOccupationalPhysician.class, TrajectoryHabits::sentToOccupationalPhysician),
            Map.entry(TrajectoryAct.ReferredToPartner.class, PartnerHabits::referred),
            Map.entry(TrajectoryAct.IntakeHeld.class, PartnerHabits::intakeHeld),
            Map.entry(TrajectoryAct.PartnerActionHeld.class, PartnerHabits::actionHeld),
            Map.entry(TrajectoryAct.JobCoached.class, PartnerHabits::jobCoached),
            Map.entry(TrajectoryAct.FundActionHeld.class, TrajectoryHabits::fundActionHeld),
            Map.entry(TrajectoryAct.Stopped.class, TrajectoryHabits::stopped),
            Map.entry(TrajectoryAct.Closed.class, TrajectoryHabits::closed),
            Map.entry(ConsentAct.Given.class, PartnerHabits::consentGiven),
            Map.entry(ConsentAct.Withdrawn.class, PartnerHabits::consentWithdrawn));

    private static final Map<Class<? extends Act>, Habit> PROGRAMME = Map.ofEntries(
            Map.entry(OrientationAct.Ordered.class, OrientationHabits::ordered),
            Map.entry(OrientationAct.ReportedToCommission.class, OrientationHabits::reported),
            Map.entry(OrientationAct.Held.class, OrientationHabits::held),
            Map.entry(OrientationAct.NotHeld.class, OrientationHabits::notHeld),
            Map.entry(OrientationAct.Declined.class, OrientationHabits::declined),
            Map.entry(ProgrammeAct.ProjectProposed.class, ProgrammeHabits::projectProposed),
            Map.entry(ProgrammeAct.FoundCompatible.class, ProgrammeHabits::foundCompatible),
            Map.entry(ProgrammeAct.FoundIncompatible.class, ProgrammeHabits::foundIncompatible),
            Map.entry(ProgrammeAct.NotPursued.class, ProgrammeHabits::notPursued),
            Map.entry(ProgrammeAct.Withdrawn.class, ProgrammeHabits::withdrawn),
            Map.entry(ProgrammeAct.Requested.class, ProgrammeHabits::requested),
            Map.entry(ProgrammeAct.FoundIncomplete.class, ProgrammeHabits::foundIncomplete),
            Map.entry(ProgrammeAct.Supplied.class, ProgrammeHabits::supplied),
            Map.entry(ProgrammeAct.SocialOpinionGiven.class, ProgrammeHabits::socialOpinionGiven),
            Map.entry(ProgrammeAct.MedicalOpinionGiven.class, ProgrammeHabits::medicalOpinionGiven),
            Map.entry(DecisionAct.GrantedUnderDirective.class, ProgrammeHabits::grantedUnderDirective),
            Map.entry(DecisionAct.TakenByCommission.class, ProgrammeHabits::takenByCommission),
            Map.entry(DecisionAct.Ratified.class, ProgrammeHabits::ratified),
            Map.entry(DecisionAct.NotRatified.class, ProgrammeHabits::notRatified),
            Map.entry(DecisionAct.Notified.class, ProgrammeHabits::notified),
            Map.entry(DecisionAct.RevocationNotified.class, ProgrammeHabits::revocationNotified),
            Map.entry(ProgrammeAct.ProlongationProposed.class, ChangeHabits::prolongationProposed),
            Map.entry(ProgrammeAct.ModificationProposed.class, ChangeHabits::modificationProposed),
            Map.entry(ProgrammeAct.ReintegrationProposed.class, ChangeHabits::reintegrationProposed),
            Map.entry(ProgrammeAct.TrainingStarted.class, TrainingHabits::started),
            Map.entry(ProgrammeAct.TrainingNotBegun.class, TrainingHabits::notBegun),
            Map.entry(ProgrammeAct.TrainingInterrupted.class, TrainingHabits::interrupted),
            Map.entry(ProgrammeAct.TrainingResumed.class, TrainingHabits::resumed),
            Map.entry(ProgrammeAct.AttendanceRecorded.class, TrainingHabits::attendanceRecorded),
            Map.entry(ProgrammeAct.InterimReported.class, TrainingHabits::interimReported),
            Map.entry(ProgrammeAct.TrainingEnded.class, TrainingHabits::ended),
            Map.entry(ProgrammeAct.EvaluatedAfterTraining.class, TrainingHabits::evaluatedAfter),
            Map.entry(ProgrammeAct.EvaluatedAtSixMonths.class, TrainingHabits::evaluatedAtSixMonths),
            Map.entry(ProgrammeAct.IncapacityReEvaluated.class, TrainingHabits::reEvaluated));

    private static final Map<Class<? extends Act>, Habit> AFTER = Map.ofEntries(
            Map.entry(OutcomeAct.ReturnedToWork.class, OutcomeHabits::returnedToWork),
            Map.entry(OutcomeAct.Measured.class, OutcomeHabits::measured),
            Map.entry(AppealAct.Lodged.class, AppealHabits::lodged),
            Map.entry(AppealAct.Withdrawn.class, AppealHabits::withdrawn),
            Map.entry(AppealAct.Judged.class, AppealHabits::judged),
            Map.entry(AppealAct.CarriedOut.class, AppealHabits::carriedOut),
            Map.entry(OutcomeAct.CheckedIn.class, OutcomeHabits::checkedIn),
            Map.entry(OutcomeAct.SocialInclusionStarted.class, OutcomeHabits::socialInclusionStarted),
            Map.entry(ResumptionAct.Asked.class, ResumptionHabits::asked),
            Map.entry(ResumptionAct.PlanBegun.class, ResumptionHabits::planBegun),
            Map.entry(ResumptionAct.Authorised.class, ResumptionHabits::authorised),
            Map.entry(ResumptionAct.Refused.class, ResumptionHabits::refused),
            Map.entry(ResumptionAct.MonthReported.class, ResumptionHabits::monthReported),
            Map.entry(ResumptionAct.Examined.class, ResumptionHabits::examined),
            Map.entry(ResumptionAct.Ended.class, ResumptionHabits::ended),
            Map.entry(BenefitAct.PayReported.class, BenefitHabits::payReported),
            Map.entry(BenefitAct.HouseholdReported.class, BenefitHabits::householdReported),
            Map.entry(BenefitAct.RegularWorkReported.class, BenefitHabits::regularWorkReported),
            Map.entry(BenefitAct.UnemploymentReported.class, BenefitHabits::unemploymentReported),
            Map.entry(BenefitAct.BusinessReported.class, BenefitHabits::businessReported),
            Map.entry(BenefitAct.IncomeReported.class, BenefitHabits::incomeReported),
            Map.entry(BenefitAct.RegistrationReported.class, BenefitHabits::registrationReported),
            Map.entry(BenefitAct.GuaranteedPayReported.class, BenefitHabits::guaranteedPayReported),
            Map.entry(BenefitAct.UnauthorisedWorkJudged.class, BenefitHabits::unauthorisedWorkJudged),
            Map.entry(ProtectionAct.Begun.class, ProtectionHabits::begun),
            Map.entry(ProtectionAct.HandedOver.class, ProtectionHabits::handedOver),
            Map.entry(ProtectionAct.Ended.class, ProtectionHabits::ended),
            Map.entry(CorrectionAct.AnnulmentAsked.class, CorrectionHabits::annulmentAsked),
            Map.entry(CorrectionAct.AnnulmentConfirmed.class, CorrectionHabits::annulmentConfirmed),
            Map.entry(CorrectionAct.AnnulmentDeclined.class, CorrectionHabits::annulmentDeclined),
            Map.entry(CorrectionAct.StopTakenBack.class, TrajectoryHabits::stopTakenBack),
            Map.entry(CorrectionAct.EntryDisowned.class, CorrectionHabits::entryDisowned),
            Map.entry(CorrectionAct.EntrySettled.class, CorrectionHabits::entrySettled),
            Map.entry(CorrectionAct.ContradictionSettled.class, CorrectionHabits::contradictionSettled));

    private static final Map<Class<? extends Act>, Habit> OCCUPATIONAL = Map.ofEntries(
            Map.entry(OccupationalAct.EmployerNamed.class, OccupationalHabits::named),
            Map.entry(OccupationalAct.AbsenceDated.class, OccupationalHabits::absenceDated),
            Map.entry(OccupationalAct.AskedByWorker.class, OccupationalHabits::askedByWorker),
            Map.entry(OccupationalAct.AskedByTreatingPhysician.class, OccupationalHabits::askedByTreatingPhysician),
            Map.entry(OccupationalAct.AskedByEmployer.class, OccupationalHabits::askedByEmployer),
            Map.entry(OccupationalAct.AskedByAdvisoryPhysician.class, OccupationalHabits::askedByAdvisoryPhysician),
            Map.entry(OccupationalAct.ContactMade.class, OccupationalHabits::contactMade),
            Map.entry(OccupationalAct.PotentialEstimated.class, OccupationalHabits::potentialEstimated),
            Map.entry(OccupationalAct.VisitAsked.class, OccupationalHabits::visitAsked),
            Map.entry(OccupationalAct.VisitHeld.class, OccupationalHabits::visitHeld),
            Map.entry(OccupationalAct.HealthNoted.class, OccupationalHabits::healthNoted),
            Map.entry(OccupationalAct.Assessed.class, OccupationalHabits::assessed),
            Map.entry(OccupationalAct.Closed.class, OccupationalHabits::closed),
            Map.entry(OccupationalAct.Appealed.class, OccupationalHabits::appealed),
            Map.entry(OccupationalAct.AppealDecided.class, OccupationalHabits::appealDecided),
            Map.entry(OccupationalAct.PlanHandedOver.class, OccupationalHabits::planHandedOver),
            Map.entry(OccupationalAct.PlanNotPossible.class, OccupationalHabits::planNotPossible),
            Map.entry(OccupationalAct.PlanAccepted.class, OccupationalHabits::planAccepted),
            Map.entry(OccupationalAct.PlanRefused.class, OccupationalHabits::planRefused),
            Map.entry(OccupationalAct.PlanCommented.class, OccupationalHabits::planCommented),
            Map.entry(OccupationalAct.ForceMajeureAsked.class, OccupationalHabits::forceMajeureAsked),
            Map.entry(OccupationalAct.ForceMajeureAssessed.class, OccupationalHabits::forceMajeureAssessed),
            Map.entry(OccupationalAct.ContractEnded.class, OccupationalHabits::contractEnded),
            Map.entry(OccupationalAct.Ended.class, OccupationalHabits::ended));

    private static final Map<Class<? extends Act>, Habit> RETURN_TO_WORK_FUND = Map.ofEntries(
            Map.entry(OccupationalAct.EndNotified.class, FundHabits::endNotified),
            Map.entry(OccupationalAct.ContributionReceived.class, FundHabits::contributionReceived),
            Map.entry(ReturnToWorkFundAct.Applied.class, FundHabits::applied),
            Map.entry(ReturnToWorkFundAct.FoundIncomplete.class, FundHabits::foundIncomplete),
            Map.entry(ReturnToWorkFundAct.Supplied.class, FundHabits::supplied),
            Map.entry(ReturnToWorkFundAct.Granted.class, FundHabits::granted),
            Map.entry(ReturnToWorkFundAct.Refused.class, FundHabits::refused),
            Map.entry(ReturnToWorkFundAct.VoucherUsed.class, FundHabits::voucherUsed),
            Map.entry(ReturnToWorkFundAct.ProviderPaid.class, FundHabits::providerPaid),
            Map.entry(ReturnToWorkFundAct.Lapsed.class, FundHabits::lapsed),
            Map.entry(ReturnToWorkFundAct.Withdrawn.class, FundHabits::withdrawn));

    private static final Map<Class<? extends Act>, Habit> ALL = Stream.of(
                    PERSON, FIRST_YEAR, TRAJECTORY, OCCUPATIONAL, RETURN_TO_WORK_FUND, PROGRAMME, AFTER)
            .flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Habits() {}

    /// What is going to be done at that moment, if anything.
    static Optional<UpcomingAct> intend(Moment moment) {
        Habit habit = ALL.get(moment.next().row().type().of());
        return habit == null ? Optional.empty() : habit.intend(moment);
    }

    static Set<Class<? extends Act>> acts() {
        return ALL.keySet();
    }
}
