// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static be.passerelle.stream.act.Compartment.ATTENDANCE;
import static be.passerelle.stream.act.Compartment.CONSENT;
import static be.passerelle.stream.act.Compartment.CORRECTION;
import static be.passerelle.stream.act.Compartment.HEALTH_AT_WORK;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.MEDICAL;
import static be.passerelle.stream.act.Compartment.OUTCOME;
import static be.passerelle.stream.act.Compartment.PROGRAMME;
import static be.passerelle.stream.act.Compartment.PROTECTION;
import static be.passerelle.stream.act.Compartment.REPRESENTATION;
import static be.passerelle.stream.act.Compartment.RETURN_TO_WORK_FUND;
import static be.passerelle.stream.act.Compartment.TRAJECTORY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.EnumSet;
import java.util.Set;

/// What follows from the table of roles ([RoleTable]) for grounds, parts and acts: which parts a ground opens,
/// how sure it has to be who does something, which acts are a role's and which none records in an emergency.
public final class AccessTable {

    /// What deciding on an invalidity takes: the incapacity, why, and what the person can do.
    private static final Set<Compartment> FOR_INVALIDITY =
            EnumSet.of(IDENTITY, INCAPACITY, MEDICAL, WORK_ABILITY, OUTCOME, CORRECTION, PROTECTION);

    /// What the Return To Work Fund takes: the incapacity, and what is asked of it.
    private static final Set<Compartment> FOR_RETURN_TO_WORK_FUND =
            EnumSet.of(IDENTITY, INCAPACITY, RETURN_TO_WORK_FUND, CORRECTION, PROTECTION);

    /// The parts in which acts say who looks at the file from then on.
    private static final Set<Compartment> OUTLASTING = EnumSet.of(PROTECTION, REPRESENTATION, CONSENT, CORRECTION);

    private AccessTable() {}

    /// Whether a role reads the whole way from incapacity to work: for whom else its files wait says where they
    /// stand on it.
    public static boolean readsTheWay(Role role) {
        return RoleTable.of(role).reads().containsAll(EnumSet.of(INCAPACITY, TRAJECTORY, PROGRAMME, ATTENDANCE));
    }

    /// What a role reads on a ground: for whoever decides on an invalidity, or on the Return To Work Fund, no more of
    /// the file than that takes.
    public static Set<Compartment> readable(Role role, Ground ground) {
        Set<Compartment> readable = EnumSet.noneOf(Compartment.class);
        readable.addAll(RoleTable.of(role).reads());
        switch (ground) {
            case INVALIDITY -> readable.retainAll(FOR_INVALIDITY);
            case RETURN_TO_WORK_FUND -> readable.retainAll(FOR_RETURN_TO_WORK_FUND);
            // Against whom a file is protected may be whoever represents the person.
            case REPRESENTS, REPRESENTS_TO_LOOK -> readable.remove(PROTECTION);
            default -> {}
        }
        return readable;
    }

    /// How sure it has to be who opens a part of a file. Elsewhere it is enough to have been let in.
    public static Assurance assurance(Compartment compartment) {
        return compartment == MEDICAL || compartment == HEALTH_AT_WORK ? Assurance.HIGH : Assurance.SUBSTANTIAL;
    }

    /// How sure it has to be who performs an act: what is written where medical grounds stand, and what says of
    /// itself that it binds.
    public static Assurance assurance(ActType<?> type) {
        return Binds.class.isAssignableFrom(type.of()) ? Assurance.HIGH : assurance(type.compartment());
    }

    /// How sure it has to be who does something else: a copy is all at once, and leaves the house.
    public static Assurance assurance(Power power) {
        return power == Power.TAKE_A_COPY ? Assurance.HIGH : Assurance.SUBSTANTIAL;
    }

    /// Whether an act of that type may want a high assurance: itself, or by an act that it names, or that this
    /// names. Taking something back wants as much as it did.
    public static boolean mayWantHighAssurance(ActType<?> type) {
        return assurance(type) == Assurance.HIGH
                || type.references().stream()
                        .map(reference -> reference.shape().types())
                        .anyMatch(
                                named -> named.isEmpty() || named.stream().anyMatch(AccessTable::mayWantHighAssurance));
    }

    /// Whether an act of that type would outlast an emergency: by it somebody would look who did not, be it
    /// that a protection is taken back as a mistake, or under another national number. To others a protected
    /// file is handed over, where nobody is left who could.
    public static boolean outlasts(ActType<?> type) {
        return (OUTLASTING.contains(type.compartment()) && type.of() != ProtectionAct.HandedOver.class)
                || PersonAct.OfNumber.class.isAssignableFrom(type.of());
    }

    /// Whether acts of that type are this role's to perform, in whatever file and state.
    public static boolean performs(Role role, ActType<?> type) {
        return Procedure.rows().stream()
                .anyMatch(row -> row.by() == role && row.type().equals(type));
    }

    /// Whether acts of that type are entered for the person by whoever may, in whatever file and state.
    public static boolean isEntered(ActType<?> type) {
        return Procedure.rows().stream()
                .anyMatch(row ->
                        row.type().equals(type) && !row.byOthers().channels().isEmpty());
    }

    /// Whether any act is this role's to perform: who only looks has no list of work.
    public static boolean performsAny(Role role) {
        return Procedure.rows().stream().anyMatch(row -> row.by() == role);
    }
}
