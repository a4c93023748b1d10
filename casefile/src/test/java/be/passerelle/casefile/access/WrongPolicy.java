// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.Law;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Policies that are wrong in what of a file they show: the comparison has to find each.
enum WrongPolicy implements Policy {
    /// A compartment too much for a role: whoever pays reads why a training was asked for.
    PAYMENTS_READ_PROGRAMMES {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return reading(Access.of(viewer, file, law, day), Role.FUND_PAYMENTS, Compartment.PROGRAMME);
        }
    },
    /// What physicians say of resumed work, for whoever pays by its hours.
    PAYMENTS_READ_WORK_ABILITY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return reading(Access.of(viewer, file, law, day), Role.FUND_PAYMENTS, Compartment.WORK_ABILITY);
        }
    },
    /// Sealed grounds for whoever is not a physician.
    COORDINATORS_READ_SEALED_GROUNDS {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return reading(Access.of(viewer, file, law, day), Role.RETURN_TO_WORK_COORDINATOR, Compartment.MEDICAL);
        }
    },
    /// What the person reads of themselves includes what is kept for physicians.
    INSURED_READ_SEALED_GROUNDS {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return reading(Access.of(viewer, file, law, day), Role.INSURED, Compartment.MEDICAL);
        }
    },
    /// What an employer reads includes what the fund recognised.
    EMPLOYERS_READ_THE_INCAPACITY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return reading(Access.of(viewer, file, law, day), Role.EMPLOYER, Compartment.INCAPACITY);
        }
    },
    /// What is noted at work is read by the physician of the fund.
    NOTES_AT_WORK_REACH_THE_FUND {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return reading(Access.of(viewer, file, law, day), Role.ADVISORY_PHYSICIAN, Compartment.HEALTH_AT_WORK);
        }
    },
    /// A compartment too little.
    EXPERTS_READ_NO_TRAJECTORY {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            Set<Compartment> compartments = new HashSet<>(access.compartments());
            return viewer.role() == Role.SOCIAL_EXPERT && compartments.remove(Compartment.TRAJECTORY)
                    ? new Access(
                            viewer, access.ground(), compartments, access.foreign(), access.closed(), access.fields())
                    : access;
        }
    },
    /// A consent that no longer counts.
    WITHDRAWN_CONSENTS_COUNT {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(viewer, without(file, ConsentAct.Withdrawn.class::isInstance), law, day);
        }
    },
    /// Threads of other partners and centres.
    NOTHING_IS_FOREIGN {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            return new Access(
                    viewer, access.ground(), access.compartments(), Set.of(), access.closed(), access.fields());
        }
    },
    /// To whom else the person consented.
    CONSENTS_TO_OTHERS_ARE_TOLD {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            Set<Integer> foreign = new HashSet<>(access.foreign());
            file.acts().stream()
                    .filter(a -> a.act() instanceof ConsentAct.Given)
                    .map(RecordedAct::number)
                    .forEach(foreign::remove);
            return new Access(
                    viewer, access.ground(), access.compartments(), foreign, access.closed(), access.fields());
        }
    },
    /// Why an act was taken back that they may not read.
    CORRECTIONS_ARE_TOLD_TO_ALL_WHO_READ_CORRECTIONS {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            return new Access(
                    viewer, access.ground(), access.compartments(), access.foreign(), Set.of(), access.fields());
        }
    },
    /// Sealed grounds are opened to whoever says that they are a physician.
    SEALED_GROUNDS_WANT_NO_STRONGER_PROOF {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            return Access.of(viewer.with(Assurance.HIGH), file, law, day);
        }
    },
    /// Whoever decides on the invalidity reads what was asked of the institute too.
    INVALIDITY_OPENS_ALL {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            return access.ground().equals(Optional.of(Ground.INVALIDITY))
                    ? reading(access, Role.INSPECTING_PHYSICIAN, Compartment.PROGRAMME)
                    : access;
        }
    },
    /// Where somebody lives whose address is secret.
    SECRET_ADDRESSES_ARE_TOLD {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            return new Access(
                    viewer,
                    access.ground(),
                    access.compartments(),
                    access.foreign(),
                    access.closed(),
                    RoleTable.of(viewer.role()).fields());
        }
    },
    /// How one organisation protects a file is told to another.
    PROTECTION_IS_TOLD_TO_OTHERS {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            Set<Integer> foreign = new HashSet<>(access.foreign());
            file.acts().stream()
                    .filter(a -> a.act() instanceof ProtectionAct)
                    .map(RecordedAct::number)
                    .forEach(foreign::remove);
            return new Access(
                    viewer, access.ground(), access.compartments(), foreign, access.closed(), access.fields());
        }
    },
    /// Whoever represents the person reads who else does, and by which number.
    REPRESENTATIVES_SEE_EACH_OTHER {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            Set<Integer> foreign = new HashSet<>(access.foreign());
            file.acts().stream()
                    .filter(a -> a.act() instanceof RepresentationAct)
                    .map(RecordedAct::number)
                    .forEach(foreign::remove);
            return new Access(
                    viewer, access.ground(), access.compartments(), foreign, access.closed(), access.fields());
        }
    },
    /// Why sealed grounds were put right is told to whoever may not open them yet.
    CORRECTIONS_TELL_WHAT_IS_SEALED {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            Access sure = Access.of(viewer.with(Assurance.HIGH), file, law, day);
            return new Access(
                    viewer, access.ground(), access.compartments(), access.foreign(), sure.closed(), access.fields());
        }
    },
    /// The whole number of a trainee, which a centre has no reason to know.
    CENTRES_SEE_WHOLE_PEOPLE {
        @Override
        public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
            Access access = Access.of(viewer, file, law, day);
            return viewer.role() == Role.TRAINING_CENTRE
                    ? new Access(
                            viewer,
                            access.ground(),
                            access.compartments(),
                            access.foreign(),
                            access.closed(),
                            RoleTable.of(Role.FUND_PAYMENTS).fields())
                    : access;
        }
    };

    private static Access reading(Access access, Role role, Compartment more) {
        if (access.viewer().role() != role || access.compartments().isEmpty()) {
            return access;
        }
        Set<Compartment> compartments = EnumSet.copyOf(access.compartments());
        compartments.add(more);
        return new Access(
                access.viewer(), access.ground(), compartments, access.foreign(), access.closed(), access.fields());
    }

    /// The file as if some acts had not been recorded.
    private static CaseFile without(CaseFile file, Predicate<Act> left) {
        List<RecordedAct> others =
                file.acts().stream().filter(a -> !left.test(a.act())).toList();
        return CaseFile.of(file.id(), others, file.illegible());
    }
}
