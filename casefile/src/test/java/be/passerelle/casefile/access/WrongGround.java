// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.Law;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Policies that are wrong in whom they let look at a file: the comparison has to find each.
enum WrongGround implements Policy {
    /// A referral counts although nobody consented to it.
    REFERRALS_COUNT_WITHOUT_CONSENT {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            boolean referred = viewer.role() == Role.EMPLOYMENT_ADVISER
                    && !access.maySee()
                    && file.acts().stream()
                            .anyMatch(a -> a.act() instanceof TrajectoryAct.ReferredToPartner to
                                    && to.partner().equals(viewer.organisation()));
            return referred
                    ? new Access(
                            viewer,
                            Optional.of(Ground.REFERRED_WITH_CONSENT),
                            RoleTable.of(viewer.role()).reads(),
                            Set.of(),
                            Set.of(),
                            RoleTable.of(viewer.role()).fields())
                    : access;
        }
    },
    /// Another fund.
    ANY_FUND_IS_THAT_OF_THE_PERSON {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(
                    viewer.role() == Role.RETURN_TO_WORK_COORDINATOR
                            ? as(viewer, file.state(Insured.PERSON).person().map(p -> p.fund()))
                            : viewer,
                    file,
                    law,
                    day);
        }
    },
    /// Somebody else who is insured.
    ANY_INSURED_PERSON_IS_THE_ONE {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(
                    new Viewer(
                            viewer.person(),
                            viewer.organisation(),
                            viewer.role(),
                            viewer.self()
                                    .flatMap(_ -> file.state(Insured.PERSON).person())
                                    .map(p -> p.nationalNumber())),
                    file,
                    law,
                    day);
        }
    },
    /// A representative whom the fund or the person sent away.
    ENDED_REPRESENTATIONS_COUNT {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(
                    viewer,
                    without(
                            file,
                            act -> act instanceof RepresentationAct.Ended || act instanceof RepresentationAct.Revoked),
                    law,
                    day);
        }
    },
    /// A representative after the last day.
    TERMS_END_NO_REPRESENTATION {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            LocalDate earlier = viewer.represents()
                    .flatMap(whom -> file.act(whom.representation()))
                    .map(RecordedAct::act)
                    .filter(RepresentationAct.Recorded.class::isInstance)
                    .map(act -> ((RepresentationAct.Recorded) act).from())
                    .filter(day::isAfter)
                    .orElse(day);
            return Access.of(viewer, file, law, earlier);
        }
    },
    /// A centre after its training.
    CENTRES_STAY_AFTER_THE_EVALUATION {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(viewer, without(file, ProgrammeAct.EvaluatedAfterTraining.class::isInstance), law, day);
        }
    },
    /// A centre before anything was decided.
    CENTRES_COME_WITH_THE_PROJECT {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            boolean named = viewer.role() == Role.TRAINING_CENTRE
                    && !access.maySee()
                    && file.acts().stream()
                            .anyMatch(a -> a.act() instanceof ProgrammeAct.ProjectProposed project
                                    && project.centre().equals(viewer.organisation()));
            return named
                    ? new Access(
                            viewer,
                            Optional.of(Ground.TRAINEE),
                            RoleTable.of(viewer.role()).reads(),
                            Foreign.to(viewer, file),
                            Set.of(),
                            RoleTable.of(viewer.role()).fields())
                    : access;
        }
    },
    /// A partner after the trajectory.
    PARTNERS_STAY_AFTER_THE_TRAJECTORY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(
                    viewer,
                    without(file, act -> act instanceof TrajectoryAct.Closed || act instanceof TrajectoryAct.Stopped),
                    law,
                    day);
        }
    },
    /// The institute before it has the request.
    THE_INSTITUTE_COMES_WITH_THE_PROJECT {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            boolean named = viewer.role() == Role.REGISTRAR
                    && !file.isErased()
                    && file.acts().stream().anyMatch(a -> a.act() instanceof ProgrammeAct.ProjectProposed);
            return named && !access.maySee()
                    ? new Access(
                            viewer,
                            Optional.of(Ground.REQUEST_BEFORE_INSTITUTE),
                            RoleTable.of(viewer.role()).reads(),
                            Set.of(),
                            Foreign.corrections(
                                    access.fields(),
                                    file,
                                    RoleTable.of(viewer.role()).reads(),
                                    Set.of()),
                            access.fields())
                    : access;
        }
    },
    /// The institute's physician a day before the seventh month begins.
    INVALIDITY_BEGINS_EARLY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.INSPECTING_PHYSICIAN
                    ? Access.of(viewer, file, law, day.plusDays(1))
                    : Access.of(viewer, file, law, day);
        }
    },
    /// What nobody can read may have taken the ground away.
    UNREAD_ACTS_TAKE_NO_GROUND_AWAY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return file.isErased()
                    ? Access.of(viewer, file, law, day)
                    : Access.of(viewer, CaseFile.of(file.id(), file.acts()), law, day);
        }
    },
    /// What two people took back.
    ANNULLED_ACTS_COUNT {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(viewer, without(file, CorrectionAct.AnnulmentConfirmed.class::isInstance), law, day);
        }
    },
    /// A refusal gives a ground as a grant does.
    REFUSALS_ADMIT_THE_CENTRE {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            boolean refused = file.acts().stream()
                    .anyMatch(a ->
                            a.act() instanceof DecisionAct.TakenByCommission taken && taken.ruling() == Ruling.REFUSED);
            return refused && viewer.role() == Role.TRAINING_CENTRE
                    ? CENTRES_COME_WITH_THE_PROJECT.of(viewer, file, law, day)
                    : access;
        }
    },
    /// An erased file is known to those who had nothing to do with it.
    ERASURES_ARE_TOLD_TO_ALL {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return file.isErased()
                    ? new Access(
                            viewer, Optional.of(Ground.WORKED_IN_ERASED_FILE), Set.of(), Set.of(), Set.of(), Set.of())
                    : Access.of(viewer, file, law, day);
        }
    },
    /// A protected file is open to all of the organisation that protects it.
    PROTECTION_KEEPS_NOBODY_AWAY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.INSURED
                    ? Access.of(viewer, file, law, day)
                    : Access.of(viewer, without(file, ProtectionAct.class::isInstance), law, day);
        }
    },
    /// A protection that was handed over to others stays with those whom it named first.
    PROTECTION_IS_NEVER_HANDED_OVER {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(viewer, without(file, ProtectionAct.HandedOver.class::isInstance), law, day);
        }
    },
    /// A protection that nobody can read keeps nobody away.
    UNREAD_PROTECTIONS_KEEP_NOBODY_AWAY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            List<IllegibleAct> others = file.illegible().stream()
                    .filter(act -> !act.written().code().startsWith("protection."))
                    .toList();
            return file.isErased()
                    ? Access.of(viewer, file, law, day)
                    : Access.of(viewer, CaseFile.of(file.id(), file.acts(), others), law, day);
        }
    },
    /// A protection that nobody can read closes the file for good, whatever became of it.
    UNREAD_PROTECTIONS_CLOSE_FOR_GOOD {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            List<RecordedAct> others = file.acts().stream()
                    .filter(act -> ActType.of(act.act()).references().stream()
                            .flatMap(reference -> reference.in(act.act()).stream())
                            .noneMatch(about -> act.act() instanceof ProtectionAct
                                    && file.act(about).isEmpty()))
                    .toList();
            return Access.of(viewer, CaseFile.of(file.id(), others, file.illegible()), law, day);
        }
    },
    /// An emergency opens any file.
    EMERGENCIES_OPEN_WHAT_IS_NOT_PROTECTED {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            return viewer.emergencies().contains(file.id()) && !access.maySee() && !file.isErased()
                    ? new Access(
                            viewer,
                            Optional.of(Ground.EMERGENCY),
                            RoleTable.of(viewer.role()).reads(),
                            Set.of(),
                            Set.of(),
                            RoleTable.of(viewer.role()).fields())
                    : access;
        }
    },
    /// Whoever opened one protected file in an emergency has opened them all.
    AN_EMERGENCY_OPENS_EVERY_PROTECTED_FILE {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(
                    viewer.emergencies().isEmpty() ? viewer : viewer.opening(Set.of(file.id())), file, law, day);
        }
    },
    /// Somebody of the fund handles their own file.
    PEOPLE_HANDLE_THEIR_OWN_FILE {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Viewer other = new Viewer(viewer.person(), viewer.organisation(), viewer.role(), Optional.empty());
            return viewer.role() == Role.INSURED || viewer.self().isEmpty()
                    ? Access.of(viewer, file, law, day)
                    : Access.of(other, file, law, day);
        }
    },
    /// Of somebody of the fund only the number counts that holds: a correction opens the file
    /// of the other.
    A_CORRECTED_NUMBER_IS_FORGOTTEN {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(viewer.formerly(Set.of()), file, law, day);
        }
    },
    /// The person signs in with the number that they had: another number keeps nobody out.
    THE_NUMBER_BEFORE_LETS_IN {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.INSURED && !file.isErased()
                    ? Access.of(viewer, without(file, PersonAct.NumberChangeConfirmed.class::isInstance), law, day)
                    : Access.of(viewer, file, law, day);
        }
    },
    /// What somebody agreed to goes on after their death.
    CONSENTS_OUTLIVE_THE_PERSON {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.TREATING_PHYSICIAN && !file.isErased()
                    ? Access.of(
                            viewer,
                            without(
                                    file,
                                    act -> act instanceof IncapacityAct.Ended ended && ended.cause() == EndCause.DEATH),
                            law,
                            day)
                    : Access.of(viewer, file, law, day);
        }
    },
    /// An employer stays after the contract.
    EMPLOYERS_STAY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.EMPLOYER && !file.isErased()
                    ? Access.of(
                            viewer,
                            without(
                                    file,
                                    act -> act instanceof OccupationalAct.ContractEnded
                                            || act instanceof OccupationalAct.Ended),
                            law,
                            day)
                    : Access.of(viewer, file, law, day);
        }
    },
    /// The institute stays after the incapacity.
    THE_INSTITUTE_STAYS {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.REGISTRAR && !file.isErased()
                    ? Access.of(viewer, without(file, IncapacityAct.Ended.class::isInstance), law, day)
                    : Access.of(viewer, file, law, day);
        }
    },
    /// The institute stays where the person withdrew what nobody had decided.
    A_WITHDRAWN_REQUEST_STAYS_WITH_THE_INSTITUTE {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return viewer.role() == Role.SOCIAL_EXPERT && !file.isErased()
                    ? Access.of(viewer, without(file, ProgrammeAct.Withdrawn.class::isInstance), law, day)
                    : Access.of(viewer, file, law, day);
        }
    };

    private static Viewer as(Viewer viewer, Optional<OrganisationId> organisation) {
        return new Viewer(viewer.person(), organisation.orElse(viewer.organisation()), viewer.role(), viewer.self());
    }

    /// The file as if some acts had not been recorded.
    private static CaseFile without(CaseFile file, Predicate<Act> left) {
        List<RecordedAct> others =
                file.acts().stream().filter(a -> !left.test(a.act())).toList();
        return CaseFile.of(file.id(), others, file.illegible());
    }
}
