// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.law.Law;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// Policies that are wrong in what they let somebody do: the comparison has to find each.
enum WrongDoing implements Policy {
    /// An act too much for a role: whoever pays says how many hours somebody followed.
    PAYMENTS_RECORD_ATTENDANCE {
        @Override
        public boolean performs(Access access, Row<?, ?> row) {
            boolean pays = access.viewer().role() == Role.FUND_PAYMENTS && access.maySee();
            return access.performs(row) || (pays && row.type().code().equals("programme.attendanceRecorded"));
        }
    },
    /// An act too little: nobody of the institute would notify.
    REGISTRARS_NOTIFY_NOTHING {
        @Override
        public boolean performs(Access access, Row<?, ?> row) {
            return access.performs(row) && !row.type().code().equals("decision.notified");
        }
    },
    /// Roles do their acts in files that they may not look at.
    A_ROLE_IS_A_GROUND {
        @Override
        public boolean performs(Access access, Row<?, ?> row) {
            return access.performs(row)
                    || (access.viewer().role() == row.by()
                            && access.viewer().represents().isEmpty()
                            && !access.maySee());
        }
    },
    /// A representative takes a mandate back that only the person does.
    REPRESENTATIVES_DO_EVERYTHING {
        @Override
        public boolean performs(Access access, Row<?, ?> row) {
            return access.performs(row)
                    || (access.ground().equals(Optional.of(Ground.REPRESENTS))
                            && row.by() == access.viewer().role());
        }
    },
    /// Who represents the person to look signs for them.
    WHO_LOOKS_ACTS {
        @Override
        public boolean performs(Access access, Row<?, ?> row) {
            return access.performs(row)
                    || (access.ground().equals(Optional.of(Ground.REPRESENTS_TO_LOOK))
                            && row.by() == access.viewer().role()
                            && row.byOthers().representative());
        }
    },
    /// Everybody of the fund enters what came on paper.
    THE_WHOLE_FUND_ENTERS {
        @Override
        public boolean enters(Access access, Row<?, ?> row) {
            return access.enters(row)
                    || (access.ground().equals(Optional.of(Ground.MEMBER_OF_FUND))
                            && !row.byOthers().channels().isEmpty());
        }
    },
    /// A consent is entered in an emergency, and outlasts it.
    CONSENTS_ARE_ENTERED_IN_AN_EMERGENCY {
        @Override
        public boolean enters(Access access, Row<?, ?> row) {
            return access.enters(row)
                    || (access.ground().equals(Optional.of(Ground.EMERGENCY))
                            && access.viewer().role() == Role.RETURN_TO_WORK_COORDINATOR
                            && !row.byOthers().channels().isEmpty());
        }
    },
    /// What is not offered to be entered is taken all the same.
    WHATEVER_COMES_IS_ENTERED {
        @Override
        public Optional<Refusal> refuses(Access access, ProposedAct proposed) {
            return unless(access, proposed, _ -> proposed.by().capacity() instanceof Capacity.Entered);
        }
    },
    /// A line is taken in an emergency, and stays with whoever sees it no longer.
    LINES_ARE_TAKEN_IN_AN_EMERGENCY {
        @Override
        public boolean takesLines(Access access) {
            return access.takesLines() || isOpen(access);
        }
    },
    /// A protection is taken back by whoever opened the file in an emergency.
    EMERGENCIES_TAKE_PROTECTIONS_BACK {
        @Override
        public Optional<Refusal> refuses(Access access, ProposedAct proposed) {
            return unless(
                    access, proposed, act -> ActType.of(act).compartment() == Compartment.PROTECTION && isOpen(access));
        }
    },
    /// A mistake is said to be one in an emergency.
    EMERGENCIES_PUT_RIGHT {
        @Override
        public Optional<Refusal> refuses(Access access, ProposedAct proposed) {
            return unless(
                    access, proposed, act -> ActType.of(act).compartment() == Compartment.CORRECTION && isOpen(access));
        }
    },
    /// A representative appoints themselves again.
    REPRESENTATIVES_APPOINT_THEMSELVES {
        @Override
        public Optional<Refusal> refuses(Access access, ProposedAct proposed) {
            return unless(access, proposed, RepresentationAct.Recorded.class::isInstance);
        }
    },
    /// Somebody of the fund opens a file for themselves.
    STAFF_OPEN_THEIR_OWN_FILES {
        @Override
        public Optional<Refusal> refuses(Access access, ProposedAct proposed) {
            return unless(access, proposed, PersonAct.Registered.class::isInstance);
        }
    },
    /// A signature by somebody of whom it is not so sure that it is them.
    WEAK_PROOF_SIGNS {
        @Override
        public Optional<Refusal> refuses(Access access, ProposedAct proposed) {
            return access.refuses(proposed).filter(refusal -> !refusal.code().equals("strongerProof"));
        }
    };

    @Override
    public Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        return Access.of(viewer, file, law, day);
    }

    private static Optional<Refusal> unless(Access access, ProposedAct proposed, Predicate<Act> forgotten) {
        return access.refuses(proposed)
                .filter(refusal -> !refusal.code().equals("wrongRole") || !forgotten.test(proposed.act()));
    }

    private static boolean isOpen(Access access) {
        return access.ground().equals(Optional.of(Ground.EMERGENCY));
    }
}
