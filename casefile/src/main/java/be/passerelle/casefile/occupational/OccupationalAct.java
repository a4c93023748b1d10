// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.HEALTH_AT_WORK;
import static be.passerelle.stream.act.Compartment.OCCUPATIONAL;

import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.ChosenFrom;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.OfKind;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.ToldTo;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Acts of the reintegration with the employer (Code on well-being at work, book I, title 4, chapter VI).
@ReadBeside(
        facts = {
            OccupationalAct.EmployerNamed.class,
            OccupationalAct.AbsenceDated.class,
            OccupationalAct.AskedByWorker.class,
            OccupationalAct.AskedByTreatingPhysician.class,
            OccupationalAct.AskedByEmployer.class,
            OccupationalAct.AskedByAdvisoryPhysician.class,
            OccupationalAct.PotentialEstimated.class,
            OccupationalAct.VisitAsked.class,
            OccupationalAct.Assessed.class,
            OccupationalAct.Appealed.class,
            OccupationalAct.PlanHandedOver.class,
            OccupationalAct.PlanNotPossible.class,
            OccupationalAct.ForceMajeureAsked.class,
            OccupationalAct.ContractEnded.class,
            OccupationalAct.EndNotified.class
        })
public sealed interface OccupationalAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Occupational.OCCUPATIONALS;
    }

    /// An act within a trajectory that was asked for.
    sealed interface InTrajectory extends OccupationalAct {}

    /// Who employs the person, and who sees to prevention there. Opens the reintegration with that employer: from then
    /// on both have a ground to look at what is part of it, and at nothing else.
    ///
    /// @param size whether the employer is large enough to be obliged to begin a trajectory
    /// @param agreedWork what the person does by their contract
    /// @param absentSince the first day on which they could not work, as the employer knows it; empty as long as
    ///     they still work
    /// @param cause what that comes from, as far as the Code attaches something to it
    /// @param temporaryEnded the day on which temporary incapacity ended, after an accident at work or a disease
    ///     that comes from it
    @FilledWith(NamingEmployer.class)
    @Declared(code = "occupational.employerNamed", kind = STEP, compartment = OCCUPATIONAL)
    record EmployerNamed(
            @OfKind(OrganisationKind.EMPLOYER) OrganisationId employer,
            @OfKind(OrganisationKind.PREVENTION_SERVICE) OrganisationId preventionService,
            EmployerSize size,
            @TextLength(max = 160) String agreedWork,
            Optional<LocalDate> absentSince,
            Cause cause,
            Optional<LocalDate> temporaryEnded)
            implements OccupationalAct, Binds {}

    /// Since when the person is absent: another absence than the one that was said when the employer was named, or its
    /// first day put right. The waits of the Code begin with it.
    @FilledWith(DatingAbsence.class)
    @Declared(code = "occupational.absenceDated", kind = REPORT, compartment = OCCUPATIONAL)
    record AbsenceDated(LocalDate absentSince, Cause cause, Optional<LocalDate> temporaryEnded)
            implements OccupationalAct {}

    /// The worker asks for a trajectory. It happened on the day on which the occupational physician received it, as
    /// with all who may ask.
    @Declared(code = "occupational.askedByWorker", kind = STEP, compartment = OCCUPATIONAL)
    record AskedByWorker(
            @TextLength(max = 1000, lines = true) Optional<String> wish) implements OccupationalAct {}

    /// The treating physician asks, for the worker.
    ///
    /// @param workerAgrees whether the worker agrees
    @Declared(code = "occupational.askedByTreatingPhysician", kind = STEP, compartment = OCCUPATIONAL)
    record AskedByTreatingPhysician(
            boolean workerAgrees,
            @TextLength(max = 1000, lines = true) Optional<String> remark) implements OccupationalAct {}

    /// The employer asks.
    ///
    /// @param workerAgrees whether the worker agrees
    /// @param definitiveCertificate whether the worker handed in a certificate that the agreed work is out for good
    /// @param resumedFrom the first day of work meanwhile, if there was any
    /// @param resumedUntil the last
    @Declared(code = "occupational.askedByEmployer", kind = STEP, compartment = OCCUPATIONAL)
    record AskedByEmployer(
            boolean workerAgrees,
            boolean definitiveCertificate,
            Optional<LocalDate> resumedFrom,
            Optional<LocalDate> resumedUntil)
            implements OccupationalAct {}

    /// The advisory physician of the fund asks, as long as that was law.
    @Declared(code = "occupational.askedByAdvisoryPhysician", kind = STEP, compartment = OCCUPATIONAL)
    record AskedByAdvisoryPhysician(
            @TextLength(max = 1000, lines = true) Optional<String> remark) implements OccupationalAct {}

    /// The occupational physician told the worker of the ways back.
    @Declared(code = "occupational.contactMade", kind = REPORT, compartment = OCCUPATIONAL)
    record ContactMade() implements OccupationalAct {}

    /// The occupational physician estimated whether there is potential for work.
    @Declared(code = "occupational.potentialEstimated", kind = STEP, compartment = OCCUPATIONAL)
    record PotentialEstimated(boolean potential) implements OccupationalAct {}

    /// A visit before the return is asked for.
    @Declared(code = "occupational.visitAsked", kind = STEP, compartment = OCCUPATIONAL)
    record VisitAsked(@TextLength(max = 1000, lines = true) Optional<String> wish) implements OccupationalAct {}

    /// The visit was held.
    ///
    /// @param advice what the employer can do, in words for work: nothing medical
    @Declared(code = "occupational.visitHeld", kind = REPORT, compartment = OCCUPATIONAL)
    record VisitHeld(@TextLength(max = 2000, lines = true) String advice) implements OccupationalAct {}

    /// The occupational physician assessed the reintegration and decided; it happened on the day on which worker and
    /// employer received the decision.
    ///
    /// @param decision the letter, as the version of the Code means it that the trajectory follows
    /// @param workPossible what the person can do and under which conditions, in words for work: nothing medical
    /// @param reviewOn the day on which the physician assesses again, where the decision settles nothing yet
    @Declared(code = "occupational.assessed", kind = STEP, compartment = OCCUPATIONAL)
    record Assessed(
            @ChosenFrom(DecisionsOfVersion.class) CodexDecision decision,
            @TextLength(max = 2000, lines = true) String workPossible,
            Optional<LocalDate> reviewOn)
            implements InTrajectory {}

    /// What the occupational physician notes of the health of the person, for the physicians of the service alone.
    @ToldTo(Role.INSURED)
    @Declared(code = "occupational.healthNoted", kind = REPORT, compartment = HEALTH_AT_WORK)
    record HealthNoted(@TextLength(max = 4000, lines = true) Sealed<String> notes) implements OccupationalAct {}

    /// The occupational physician closes the trajectory before it came to a plan or a report.
    @Declared(code = "occupational.closed", kind = STEP, compartment = OCCUPATIONAL)
    record Closed(ReasonToClose why) implements InTrajectory {}

    /// The worker appeals to the inspection against a decision that the agreed work is out for good.
    @Declared(code = "occupational.appealed", kind = STEP, compartment = OCCUPATIONAL)
    record Appealed(@TextLength(max = 1000, lines = true) Optional<String> reason) implements InTrajectory {}

    /// What came of the appeal. The physician of the inspection decides with the treating and the occupational
    /// physician; somebody else of the prevention service records it.
    ///
    /// @param stands whether the decision stands; otherwise the reintegration is assessed anew
    @Declared(code = "occupational.appealDecided", kind = STEP, compartment = OCCUPATIONAL)
    record AppealDecided(boolean stands) implements InTrajectory {}

    /// The employer hands the reintegration plan to the worker.
    ///
    /// @param work the adapted or other work
    /// @param measures what is adapted: post, tools, times, training, whom to turn to
    /// @param hoursAWeek the hours of work a week
    /// @param from the first day
    /// @param until the last day, where the plan has one
    @Declared(code = "occupational.planHandedOver", kind = STEP, compartment = OCCUPATIONAL)
    record PlanHandedOver(
            @TextLength(max = 400) String work,
            @TextLength(max = 2000, lines = true) String measures,
            @Within(max = 80) BigDecimal hoursAWeek,
            LocalDate from,
            Optional<LocalDate> until)
            implements InTrajectory {}

    /// The employer reports, with reasons, that there can be no plan.
    @Declared(code = "occupational.planNotPossible", kind = STEP, compartment = OCCUPATIONAL)
    record PlanNotPossible(
            @TextLength(max = 2000, lines = true) String reasons) implements InTrajectory {}

    /// The worker accepts the plan, and signs it.
    @Declared(code = "occupational.planAccepted", kind = STEP, compartment = OCCUPATIONAL)
    record PlanAccepted() implements InTrajectory, Binds {}

    /// The worker does not accept the plan.
    @Declared(code = "occupational.planRefused", kind = STEP, compartment = OCCUPATIONAL)
    record PlanRefused(@TextLength(max = 2000, lines = true) String reasons) implements InTrajectory, Binds {}

    /// The advisory physician comments on the plan within the term; silence agrees.
    ///
    /// @param agrees whether the work of the plan fits the incapacity
    /// @param comment in words for the worker and the employer: nothing medical
    @Declared(code = "occupational.planCommented", kind = STEP, compartment = OCCUPATIONAL)
    record PlanCommented(
            boolean agrees,
            @TextLength(max = 1000, lines = true) String comment) implements InTrajectory {}

    /// Worker or employer asks whether the agreed work is out for good, so that the contract may end.
    @Declared(code = "occupational.forceMajeureAsked", kind = STEP, compartment = OCCUPATIONAL)
    record ForceMajeureAsked(
            @TextLength(max = 1000, lines = true) Optional<String> remark) implements OccupationalAct, Binds {}

    /// The occupational physician found whether the agreed work is out for good.
    @Declared(code = "occupational.forceMajeureAssessed", kind = STEP, compartment = OCCUPATIONAL)
    record ForceMajeureAssessed(boolean outForGood) implements OccupationalAct {}

    /// The contract ended. Ends the reintegration with that employer; for medical force majeure the employer still owes
    /// the Return To Work Fund a notice and a contribution.
    @Declared(code = "occupational.contractEnded", kind = STEP, compartment = OCCUPATIONAL)
    record ContractEnded(EndOfContract how) implements OccupationalAct {}

    /// The employer tells the institute that the contract ended for medical force majeure, for the Return To Work Fund
    /// (royal decree of 28 March 2024). It happened on the day on which the institute received it.
    ///
    /// @param reference of the payment, where it was made already
    @ToldTo({Role.REGISTRAR, Role.SOCIAL_EXPERT})
    @Declared(code = "occupational.endNotified", kind = STEP, compartment = OCCUPATIONAL)
    record EndNotified(@TextLength(max = 80) Optional<String> reference) implements OccupationalAct {}

    /// The institute received the contribution of the employer to the Return To Work Fund.
    @ToldTo({Role.REGISTRAR, Role.SOCIAL_EXPERT})
    @FilledWith(ExpectedContribution.class)
    @Declared(code = "occupational.contributionReceived", kind = REPORT, compartment = OCCUPATIONAL)
    record ContributionReceived(Money amount) implements OccupationalAct {}

    /// Nothing is left to do with that employer: the coordinator closes what gave it, and the prevention service, a
    /// ground.
    @Declared(code = "occupational.ended", kind = STEP, compartment = OCCUPATIONAL)
    record Ended(@TextLength(max = 1000, lines = true) Optional<String> reason) implements OccupationalAct {}
}
