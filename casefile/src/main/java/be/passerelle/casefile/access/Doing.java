// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.OnBehalf;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.util.Optional;

/// What a viewer may do in a file. Which acts are a role's stands in the tables of the procedure, what else it
/// may in the table of roles; here stands what the ground, the capacity and the act itself make of that. Forms
/// are offered by it, and the write path asks it under the lock.
final class Doing {

    private final Viewer viewer;
    private final Optional<Ground> ground;

    Doing(Viewer viewer, Optional<Ground> ground) {
        this.viewer = viewer;
        this.ground = ground;
    }

    /// Whether they may perform acts of that row, once it is open. Who represents the person does what the row
    /// lets a representative do, unless they are there to look.
    boolean performs(Row<?, ?> row) {
        return ground.isPresent()
                && viewer.role() == row.by()
                && !is(Ground.REPRESENTS_TO_LOOK)
                && (viewer.represents().isEmpty() || OnBehalf.represents(row))
                && !outlastsEmergency(row.type());
    }

    /// Whether they may enter acts of that row for the person who did them, once it is open.
    boolean enters(Row<?, ?> row) {
        return is(Ground.MEMBER_OF_FUND) && OnBehalf.enters(viewer.role(), row);
    }

    /// Whether they may take the lines of their role in the file, or give them back: not in an emergency, after which
    /// the lines would stay with somebody who sees them no longer.
    boolean takesLines() {
        return ground.isPresent() && !is(Ground.EMERGENCY);
    }

    /// What stands against an act whatever the file says: it is not theirs to enter, it would outlast an
    /// emergency, it makes whoever records it the representative of the person, opens their own file or makes one
    /// theirs, or it is not sure enough who they are.
    Optional<Refusal> refuses(ProposedAct proposed) {
        ActType<?> type = ActType.of(proposed.act());
        boolean theirs = (!(proposed.by().capacity() instanceof Capacity.Entered) || isEntered(proposed, type))
                && !outlastsEmergency(type)
                && !appointsThemselves(proposed)
                && !opensTheirOwn(proposed);
        return theirs ? tooWeakFor(type) : Optional.of(Refusal.of("wrongRole", Refusal.Kind.PERMISSION));
    }

    /// Whether others may look at the file because of an act: in an emergency nobody lets them, by whatever
    /// act. To those who handle it from then on it is handed over.
    boolean mayLetOthersLook(ProposedAct proposed) {
        return !is(Ground.EMERGENCY) || proposed.act() instanceof ProtectionAct.HandedOver;
    }

    /// What stands against an act because it is not sure enough who performs it.
    Optional<Refusal> tooWeakFor(ActType<?> type) {
        return viewer.assurance().compareTo(AccessTable.assurance(type)) < 0
                ? Optional.of(Refusal.of("strongerProof", Refusal.Kind.PERMISSION))
                : Optional.empty();
    }

    private boolean isEntered(ProposedAct proposed, ActType<?> type) {
        return Procedure.rows().stream()
                .anyMatch(row -> row.by() == proposed.by().role() && row.type().equals(type) && enters(row));
    }

    private boolean outlastsEmergency(ActType<?> type) {
        return is(Ground.EMERGENCY) && AccessTable.outlasts(type);
    }

    private boolean appointsThemselves(ProposedAct proposed) {
        return proposed.act() instanceof RepresentationAct.Recorded recorded && isThemselves(recorded.nationalNumber());
    }

    private boolean opensTheirOwn(ProposedAct proposed) {
        return viewer.role() != Role.INSURED
                && switch (proposed.act()) {
                    case PersonAct.Registered registered -> isThemselves(registered.nationalNumber());
                    case PersonAct.NumberChangeProposed said -> isThemselves(said.nationalNumber());
                    default -> false;
                };
    }

    private boolean isThemselves(NationalNumber number) {
        return viewer.selves().contains(number);
    }

    private boolean is(Ground which) {
        return ground.filter(which::equals).isPresent();
    }
}
