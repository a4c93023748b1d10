// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A life of thirteen acts, all recorded on one day: from the opening of the file to the referral.
///
/// @param nationalNumber the number of the insured person
/// @param acts the acts, in the order of recording
public record ShortLife(NationalNumber nationalNumber, List<ProposedAct> acts) {

    /// How many acts it has.
    public static final int ACTS = 13;

    private static final int TRAJECTORY = 4;
    private static final int INCAPABLE_SINCE_DAYS = 60;

    public ShortLife {
        acts = List.copyOf(acts);
    }

    /// The life of one invented person.
    public static ShortLife of(int person, LocalDate today) {
        PersonAct.Registered registered = People.registered(person);
        Writer writer = new Writer(person, today);
        writer.add(0, today, Role.ADVISORY_PHYSICIAN, registered);
        writer.incapacity();
        writer.trajectory();
        writer.referral();
        return new ShortLife(registered.nationalNumber(), writer.acts);
    }

    /// Writes the acts of one life.
    private record Writer(int person, LocalDate today, List<ProposedAct> acts) {

        Writer(int person, LocalDate today) {
            this(person, today, new ArrayList<>());
        }

        void incapacity() {
            IncapacityAct.Recognised recognised = new IncapacityAct.Recognised(
                    today.plusDays(INCAPABLE_SINCE_DAYS), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty());
            add(0, today.minusDays(INCAPABLE_SINCE_DAYS), Role.ADVISORY_PHYSICIAN, recognised);
            AssessmentAct.WorkAbilityStated stated = new AssessmentAct.WorkAbilityStated(
                    "Can work seated, at her own pace, up to six hours a day.", List.of("no lifting above 5 kg"));
            add(0, today, Role.ADVISORY_PHYSICIAN, stated);
        }

        void trajectory() {
            Role coordinator = Role.RETURN_TO_WORK_COORDINATOR;
            add(0, today, Role.INSURED, new TrajectoryAct.ContactAsked(Optional.of("I would like to work again.")));
            add(TRAJECTORY, today, Role.ADVISORY_PHYSICIAN, new TrajectoryAct.HealthAllows(Optional.empty()));
            add(
                    TRAJECTORY,
                    today,
                    coordinator,
                    new TrajectoryAct.FirstContactPlanned(today, ContactMode.IN_PERSON, Optional.of("Namur")));
            add(
                    TRAJECTORY,
                    today,
                    coordinator,
                    new TrajectoryAct.FirstContactHeld(
                            ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, false, "Wishes to learn a trade."));
            add(TRAJECTORY, today, Role.INSURED, new TrajectoryAct.EngagementSignedByInsured());
            add(TRAJECTORY, today, coordinator, new TrajectoryAct.EngagementSignedByCoordinator());
            add(TRAJECTORY, today, Role.ADVISORY_PHYSICIAN, new TrajectoryAct.EngagementSignedByPhysician());
        }

        void referral() {
            PlannedAction action =
                    new PlannedAction("Meet the partner", PlannedAction.Doer.EMPLOYMENT_PARTNER, today.plusMonths(1));
            TrajectoryAct.PlanDrawnUp plan = new TrajectoryAct.PlanDrawnUp(
                    "A training as an office clerk", "A job in an office", List.of(action), today.plusMonths(3));
            add(TRAJECTORY, today, Role.RETURN_TO_WORK_COORDINATOR, plan);
            ConsentAct.Given consent = new ConsentAct.Given(
                    BenchRegisters.PARTNER,
                    ConsentPurpose.REFERRAL,
                    List.of(Compartment.TRAJECTORY, Compartment.WORK_ABILITY),
                    ConsentPurpose.REFERRAL.textVersion(),
                    Language.FR);
            add(0, today, Role.INSURED, consent);
            TrajectoryAct.ReferredToPartner referral =
                    new TrajectoryAct.ReferredToPartner(BenchRegisters.PARTNER, Optional.empty());
            add(TRAJECTORY, today, Role.RETURN_TO_WORK_COORDINATOR, referral);
        }

        void add(int thread, LocalDate on, Role role, Act act) {
            acts.add(new ProposedAct(thread, on, People.performer(role, person), act));
        }
    }
}
