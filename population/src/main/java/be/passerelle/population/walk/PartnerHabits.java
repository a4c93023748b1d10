// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.CoachingStage;
import be.passerelle.casefile.trajectory.PartnerActionKind;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryConditions;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Language;
import be.passerelle.law.trajectory.KindOfJob;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.walk.Halt.Reach;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Habits about consent, referral and what the employment partner does.
final class PartnerHabits {

    private static final List<PartnerActionKind> ACTIONS = List.of(
            PartnerActionKind.SKILLS_MAPPING,
            PartnerActionKind.PROJECT_DEFINITION,
            PartnerActionKind.WORK_PLACEMENT,
            PartnerActionKind.JOB_APPLICATIONS);

    private PartnerHabits() {}

    static OrganisationId partner(Moment m) {
        return m.outlook().person().municipality().community().partner();
    }

    /// The training is already known: the request goes without a partner.
    static boolean knowsTraining(Moment m) {
        return m.outlook().reaches(Reach.TRAINING)
                && (m.outlook()
                                .stage()
                                .filter(s -> s.reach() == Reach.COMMISSION)
                                .isPresent()
                        ? m.chance().happens(300, "known training, staged")
                        : m.outlook().strays("trajectory.knownTraining"));
    }

    static Optional<UpcomingAct> consentGiven(Moment m) {
        return DirectHabits.consent(m)
                .or(() -> consentToPhysician(m))
                .or(() -> consentToPartner(m))
                .or(() -> consentToPractice(m));
    }

    /// Whoever wishes to return to their employer lets the occupational physician be asked first.
    private static Optional<UpcomingAct> consentToPhysician(Moment m) {
        Optional<Trajectory> waiting = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .filter(t -> TrajectoryConditions.employerComesFirst(m.situation(), t));
        if (waiting.isEmpty()
                || given(m, ConsentPurpose.OCCUPATIONAL_PHYSICIAN, waiting.get().number()) > 0) {
            return Optional.empty();
        }
        LocalDate contact = waiting.get().contact().held().orElseThrow().day();
        OrganisationId service =
                m.language() == Language.NL ? Organisations.PREVENTION_NORTH : Organisations.PREVENTION_SOUTH;
        return Optional.of(UpcomingAct.of(
                m.after(contact, 0, 5),
                _ -> new ConsentAct.Given(
                        service,
                        ConsentPurpose.OCCUPATIONAL_PHYSICIAN,
                        List.of(Compartment.WORK_ABILITY),
                        ConsentPurpose.OCCUPATIONAL_PHYSICIAN.textVersion(),
                        m.language())));
    }

    /// How often the person gave a consent for that purpose after an act, whether or not it was withdrawn
    /// since.
    private static long given(Moment m, ConsentPurpose purpose, int after) {
        return m.file().acts().stream()
                .filter(a ->
                        a.number() > after && a.act() instanceof ConsentAct.Given given && given.purpose() == purpose)
                .count();
    }

    private static Optional<UpcomingAct> consentToPartner(Moment m) {
        Optional<LocalDate> contact = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .flatMap(t -> t.contact().held())
                .map(DatedFact::day);
        boolean wanted = m.outlook().reaches(Reach.PARTNER)
                && !knowsTraining(m)
                && !consentsInThisTrajectory(m)
                && given(m, ConsentPurpose.REFERRAL, 0)
                        < m.file().threads(Trajectory.TRAJECTORY).all().size();
        if (!wanted || contact.isEmpty()) {
            return Optional.empty();
        }
        List<Compartment> compartments = m.between(0, 4, "shares") == 0
                ? List.of(Compartment.TRAJECTORY)
                : List.of(Compartment.WORK_ABILITY, Compartment.TRAJECTORY, Compartment.INCAPACITY);
        return Optional.of(UpcomingAct.of(
                m.after(contact.get(), 0, 5),
                _ -> new ConsentAct.Given(
                        partner(m),
                        ConsentPurpose.REFERRAL,
                        compartments,
                        ConsentPurpose.REFERRAL.textVersion(),
                        m.language())));
    }

    /// Some let the physician who treats them follow what happens, whether or not anybody accompanies them.
    private static Optional<UpcomingAct> consentToPractice(Moment m) {
        boolean wanted = m.outlook().known().isEmpty()
                && m.outlook().strays("consent.toPractice")
                && given(m, ConsentPurpose.TREATING_PHYSICIAN, 0) == 0;
        return wanted
                ? Optional.of(UpcomingAct.of(
                        m.outlook().start().plusDays(m.between(20, 90, "shares with the practice")),
                        _ -> new ConsentAct.Given(
                                m.language() == Language.NL
                                        ? Organisations.PRACTICE_NORTH
                                        : Organisations.PRACTICE_SOUTH,
                                ConsentPurpose.TREATING_PHYSICIAN,
                                List.of(
                                        Compartment.INCAPACITY,
                                        Compartment.WORK_ABILITY,
                                        Compartment.TRAJECTORY,
                                        Compartment.OCCUPATIONAL),
                                ConsentPurpose.TREATING_PHYSICIAN.textVersion(),
                                m.language())))
                : Optional.empty();
    }

    static Optional<UpcomingAct> consentWithdrawn(Moment m) {
        List<Consents.InForce> inForce = m.file().state(Consents.CONSENTS).inForce().stream()
                .filter(each -> each.consent().purpose().isOverWithTrajectory())
                .toList();
        if (inForce.isEmpty() || m.times() > 0 || !m.outlook().strays("consent.withdrawn")) {
            return Optional.empty();
        }
        DatedFact given = inForce.getFirst().given();
        return Optional.of(UpcomingAct.of(
                given.day().plusDays(m.between(30, 200, "withdraws after")),
                _ -> new ConsentAct.Withdrawn(new ActNumber(given.act()))));
    }

    static Optional<UpcomingAct> referred(Moment m) {
        boolean mayBeReferred =
                m.times() == 0 && m.trajectory().referral().made().isEmpty() && consentsInThisTrajectory(m);
        return mayBeReferred
                ? Optional.of(UpcomingAct.of(
                        m.after(1, 9),
                        _ -> new TrajectoryAct.ReferredToPartner(partner(m), Optional.of(m.words("referral")))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> intakeHeld(Moment m) {
        return mayAct(m)
                ? Optional.of(UpcomingAct.of(m.after(6, 30), _ -> new TrajectoryAct.IntakeHeld(m.words("intake"))))
                : Optional.empty();
    }

    static Optional<UpcomingAct> actionHeld(Moment m) {
        boolean isTraining = m.file().threads(Programme.PROGRAMME).open().isPresent();
        if (!mayAct(m) || isTraining || m.times() >= m.chance().between(1, ACTIONS.size(), "partner actions")) {
            return Optional.empty();
        }
        boolean hadProject = !m.file().threads(Programme.PROGRAMME).all().isEmpty();
        PartnerActionKind kind = hadProject ? PartnerActionKind.JOB_APPLICATIONS : ACTIONS.get(m.times());
        String section = switch (kind) {
            case SKILLS_MAPPING -> "skillsMapping";
            case PROJECT_DEFINITION -> "projectDefinition";
            case WORK_PLACEMENT -> "workPlacement";
            case JOB_APPLICATIONS, PRE_TRAINING, LITERACY, START_OF_SELF_EMPLOYMENT -> "jobApplications";
        };
        return Optional.of(
                UpcomingAct.of(m.after(12, 40), _ -> new TrajectoryAct.PartnerActionHeld(kind, m.words(section))));
    }

    /// A few are coached to a regular job.
    static Optional<UpcomingAct> jobCoached(Moment m) {
        boolean coached = mayAct(m)
                && m.times() < 2
                && m.outlook().strays("trajectory.jobCoached")
                && m.situation()
                        .registers()
                        .lets(
                                partner(m),
                                PartnerTask.COACH_AT_WORK,
                                m.situation().day());
        return coached
                ? Optional.of(UpcomingAct.of(
                        m.after(15, 60),
                        _ -> new TrajectoryAct.JobCoached(
                                CoachingStage.SEEKING, KindOfJob.REGULAR, true, m.words("jobCoaching"))))
                : Optional.empty();
    }

    private static boolean consentsInThisTrajectory(Moment m) {
        int trajectory = m.file()
                .threads(Trajectory.TRAJECTORY)
                .open()
                .map(Trajectory::number)
                .orElse(0);
        return m.file().state(Consents.CONSENTS).covers(partner(m), ConsentPurpose.REFERRAL, trajectory);
    }

    /// Without consent the partner may no longer look at the file, and does nothing more in it.
    static boolean mayAct(Moment m) {
        return m.file().state(Consents.CONSENTS).covers(partner(m), ConsentPurpose.REFERRAL)
                || m.file().threads(Trajectory.TRAJECTORY).all().stream()
                        .anyMatch(each -> each.isAgreedWith(partner(m), m.file()));
    }
}
