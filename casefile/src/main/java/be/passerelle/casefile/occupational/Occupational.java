// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.occupational.CodexDecision;
import be.passerelle.law.occupational.TrajectoryInitiator;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The reintegration with one employer, as its acts say: from the day on which the employer is named to the day on
/// which
/// nothing is left to do with it. Trajectories, visits and medical force majeure follow one another in it.
///
/// @param number the number of the act that named the employer
/// @param named what that act says
/// @param absences the absences that were said, in that order
/// @param contacted the contact by the occupational physician
/// @param estimated the estimate of work potential
/// @param hasPotential whether there is any
/// @param visitAsked the visit that is asked for and not held
/// @param visitHeld the last visit
/// @param reintegration the last trajectory
/// @param plans the plans that the worker accepted, of every trajectory
/// @param forceMajeureAsked the question whether the agreed work is out for good
/// @param forceMajeureAssessed the answer
/// @param isOutForGood whether it is
/// @param contract how the contract ended, where it did
/// @param notified when the employer told the Return To Work Fund of it
/// @param contributed when its contribution was received
/// @param ended the act that ended it, or the death of the person
/// @param hasDied whether the person died
public record Occupational(
        int number,
        DatedFact opened,
        DatedFact latest,
        OccupationalAct.EmployerNamed named,
        List<StatedAbsence> absences,
        Optional<DatedFact> contacted,
        Optional<DatedFact> estimated,
        boolean hasPotential,
        Optional<DatedFact> visitAsked,
        Optional<DatedFact> visitHeld,
        Optional<Reintegration> reintegration,
        List<AcceptedPlan> plans,
        Optional<DatedFact> forceMajeureAsked,
        Optional<DatedFact> forceMajeureAssessed,
        boolean isOutForGood,
        Optional<EndOfContract> contract,
        Optional<DatedFact> notified,
        Optional<DatedFact> contributed,
        Optional<DatedFact> ended,
        boolean hasDied)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Occupational> OCCUPATIONAL = ThreadKind.of("occupational", Occupational.class);

    /// What is told of one.
    public static final ThreadFacts<Occupational> FACTS = ThreadFacts.of(
                    OCCUPATIONAL,
                    "reintegrations",
                    "The reintegration with an employer under the Code on well-being at work",
                    Compartment.OCCUPATIONAL)
            .organisation(
                    "employer",
                    "The key of the employer",
                    o -> Optional.of(o.named().employer()))
            .mayCode("contract", EndOfContract.class, Occupational::contract)
            .day("notifiedOn", Occupational::notified)
            .day("contributedOn", Occupational::contributed)
            .day("endedOn", Occupational::ended)
            .allAlsoOn(Ground.RETURN_TO_WORK_FUND)
            .organisation(
                    "preventionService",
                    "The key of the prevention service",
                    o -> Optional.of(o.named().preventionService()))
            .day(
                    "absentSince",
                    o -> o.absences().stream().reduce((_, later) -> later).map(StatedAbsence::since))
            .day("contactedOn", Occupational::contacted)
            .day("potentialEstimatedOn", Occupational::estimated)
            .day("visitAskedOn", Occupational::visitAsked)
            .day("visitHeldOn", Occupational::visitHeld)
            .day("askedOn", of(r -> Optional.of(r.asked())))
            .mayCode(
                    "askedBy", TrajectoryInitiator.class, o -> o.reintegration().map(Reintegration::by))
            .day("assessedOn", of(Reintegration::assessed))
            .mayCode(
                    "decision",
                    CodexDecision.class,
                    o -> o.reintegration().flatMap(Reintegration::assessment).map(OccupationalAct.Assessed::decision))
            .day("appealedOn", of(Reintegration::appealed))
            .day("appealDecidedOn", of(Reintegration::appealDecided))
            .day("planHandedOverOn", of(Reintegration::planHandedOver))
            .day("planNotPossibleOn", of(Reintegration::planNotPossible))
            .day("answeredOn", of(Reintegration::answered))
            .day("commentedOn", of(Reintegration::commented))
            .day("forceMajeureAskedOn", Occupational::forceMajeureAsked)
            .day("forceMajeureAssessedOn", Occupational::forceMajeureAssessed);

    /// The subject.
    public static final Subject<Threads<Occupational>> OCCUPATIONALS = Subject.ofThreads(
            FACTS, List.of(OccupationalAct.class), OccupationalFold::all, OccupationalProcedure::rows);

    public Occupational {
        absences = List.copyOf(absences);
        plans = List.copyOf(plans);
    }

    private static Function<Occupational, Optional<DatedFact>> of(Function<Reintegration, Optional<DatedFact>> fact) {
        return o -> o.reintegration().flatMap(fact);
    }

    @Override
    public ThreadFacts<Occupational> facts() {
        return FACTS;
    }

    /// Until it ends, and, where the contract ended for medical force majeure, the Return To Work Fund has what the
    /// employer owes it.
    @Override
    public boolean isOpen() {
        return ended.isEmpty() || isOwedToFund();
    }

    /// Whether the employer still owes the Return To Work Fund a notice, or the contribution.
    public boolean isOwedToFund() {
        return !hasDied
                && contributed.isEmpty()
                && contract.filter(how ->
                                ended.filter(end -> how.isOwedToFund(end.day())).isPresent())
                        .isPresent();
    }

    /// Somebody may work for several employers; the same is not named twice.
    @Override
    public boolean isAhead() {
        return false;
    }

    /// Whether a visit was asked for that was not held.
    public boolean waitsForVisit() {
        return visitAsked.isPresent();
    }

    @Override
    public Optional<OrganisationId> party(Role role) {
        return switch (role) {
            case EMPLOYER -> Optional.of(named.employer());
            case OCCUPATIONAL_PHYSICIAN -> Optional.of(named.preventionService());
            case INSURED,
                    ADVISORY_PHYSICIAN,
                    RETURN_TO_WORK_COORDINATOR,
                    FUND_PAYMENTS,
                    EMPLOYMENT_ADVISER,
                    TRAINING_CENTRE,
                    REGISTRAR,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN,
                    COMMISSION_SECRETARY,
                    DEPARTMENT_HEAD,
                    ORGANISATION_ADMINISTRATOR,
                    SECURITY_OFFICER,
                    TREATING_PHYSICIAN -> Optional.empty();
        };
    }

    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return party(role).filter(organisation::equals).isPresent();
    }

    /// Employer and prevention service look at it through the day on which it ends; the employer as long as it owes the
    /// Return To Work Fund something, and the institute from its notice on. A death, of which they are not told
    /// here, closes it to them at once: nobody there has anything to do any more.
    @Override
    public List<Admission> admits(CaseFile file, LocalDate day) {
        List<Admission> admits = new ArrayList<>(3);
        boolean over = hasDied || ended.filter(end -> end.day().isBefore(day)).isPresent();
        if (!over || isOwedToFund()) {
            admits.add(Admission.of(Ground.EMPLOYS_PERSON, named.employer()));
        }
        if (!over) {
            admits.add(Admission.of(Ground.PREVENTION_AT_WORK, named.preventionService()));
        }
        if (isOwedToFund() && notified.isPresent()) {
            admits.add(Admission.ofInstitute(Ground.RETURN_TO_WORK_FUND));
        }
        return admits;
    }

    @Override
    public LocalDate admitsAlikeUntil(LocalDate day) {
        return ended.filter(_ -> !hasDied)
                .map(DatedFact::day)
                .filter(last -> !last.isBefore(day))
                .orElse(LocalDate.MAX);
    }
}
