// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Refusal.Kind;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.Optional;

/// Who performs an act for the person: the row of the act says on which ways, and the table of roles who enters
/// what the person did.
public final class OnBehalf {

    /// The field that says what shows that the person did it.
    private static final String PROOF = "proof";

    private OnBehalf() {}

    /// Whether a role enters acts of that row for the person who did them, in whatever file and state.
    public static boolean enters(Role role, Row<?, ?> row) {
        return RoleTable.of(role).may(Power.ENTER_FOR_THE_PERSON)
                && !row.byOthers().channels().isEmpty();
    }

    /// Whether a representative performs acts of that row for the person, in whatever file and state.
    public static boolean represents(Row<?, ?> row) {
        return row.byOthers().representative();
    }

    /// What keeps somebody from performing an act for the person, in the file as it is.
    static Optional<Refusal> refused(Row<?, ?> row, ProposedAct proposed, CaseFile file, LocalDate day) {
        Performer by = proposed.by();
        return switch (by.capacity()) {
            case Capacity.Own _ -> Optional.empty();
            case Capacity.Representing(int representation) -> represented(row, by, representation, file, day);
            case Capacity.Entered entered -> entered(row, proposed, entered, file);
        };
    }

    /// A representative acts under the key of a representation that is in force and is to act.
    private static Optional<Refusal> represented(
            Row<?, ?> row, Performer by, int representation, CaseFile file, LocalDate day) {
        if (!represents(row)) {
            return Optional.of(Refusal.of("notByRepresentative", Kind.PERMISSION));
        }
        boolean acts = file.state(Representations.REPRESENTATIONS)
                .inForceOn(day, representation)
                .filter(Representation::isToAct)
                .filter(each -> by.person().equals(Representation.key(file.id(), representation)))
                .isPresent();
        return acts ? Optional.empty() : Optional.of(Refusal.of("notRepresenting", Kind.PERMISSION));
    }

    /// The coordinator of the person's fund enters what the person did, under the key of the person.
    private static Optional<Refusal> entered(
            Row<?, ?> row, ProposedAct proposed, Capacity.Entered entered, CaseFile file) {
        if (!row.byOthers().channels().contains(entered.channel())) {
            return Optional.of(Refusal.of("notOnThisWay", Kind.PERMISSION, "channel", entered.channel()));
        }
        boolean isTheirs = enters(entered.by().role(), row)
                && file.state(Insured.PERSON)
                        .person()
                        .map(Person::fund)
                        .filter(entered.by().organisation()::equals)
                        .isPresent()
                && proposed.by().person().equals(Insured.key(file.id()));
        if (!isTheirs) {
            return Optional.of(Refusal.of("notYoursToEnter", Kind.PERMISSION));
        }
        Optional<LocalDate> dated = entered.proof().flatMap(Proof::dated);
        if (entered.proof().isEmpty() || (entered.channel() == Channel.PAPER && dated.isEmpty())) {
            return Optional.of(Refusal.ofField("proofIncomplete", PROOF));
        }
        return dated.filter(proposed.happenedOn()::isBefore).map(_ -> Refusal.ofField("proofLater", PROOF));
    }
}
