// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static be.passerelle.stream.act.Compartment.ATTENDANCE;
import static be.passerelle.stream.act.Compartment.CONSENT;
import static be.passerelle.stream.act.Compartment.CORRECTION;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.MEDICAL;
import static be.passerelle.stream.act.Compartment.MONEY;
import static be.passerelle.stream.act.Compartment.OUTCOME;
import static be.passerelle.stream.act.Compartment.PROGRAMME;
import static be.passerelle.stream.act.Compartment.REGISTER;
import static be.passerelle.stream.act.Compartment.REPRESENTATION;
import static be.passerelle.stream.act.Compartment.TRAJECTORY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.EnumSet;
import java.util.Set;

/// Which compartments each role may read once there is a ground. Medical grounds are for physicians
/// alone; the person reads everything else of their own file, and who looked at it. Everybody else reads what
/// stands here: a new compartment is closed to them, and a new role has to be thought of to compile.
public final class AccessTable {

    private AccessTable() {}

    /// What a role reads without any consent of the person.
    public static Set<Compartment> readable(Role role) {
        return switch (role) {
            case INSURED -> EnumSet.complementOf(EnumSet.of(MEDICAL, REGISTER));
            case ADVISORY_PHYSICIAN ->
                EnumSet.of(
                        IDENTITY,
                        INCAPACITY,
                        MEDICAL,
                        WORK_ABILITY,
                        TRAJECTORY,
                        PROGRAMME,
                        ATTENDANCE,
                        CONSENT,
                        REPRESENTATION,
                        OUTCOME,
                        CORRECTION);
            case RETURN_TO_WORK_COORDINATOR ->
                EnumSet.of(
                        IDENTITY,
                        INCAPACITY,
                        WORK_ABILITY,
                        TRAJECTORY,
                        PROGRAMME,
                        ATTENDANCE,
                        MONEY,
                        CONSENT,
                        REPRESENTATION,
                        OUTCOME,
                        CORRECTION);
            case FUND_PAYMENTS -> EnumSet.of(IDENTITY, INCAPACITY, ATTENDANCE, MONEY);
            case REFERRAL_COUNSELLOR ->
                EnumSet.of(IDENTITY, TRAJECTORY, PROGRAMME, ATTENDANCE, OUTCOME, CONSENT, CORRECTION);
            case TRAINING_CENTRE -> EnumSet.of(IDENTITY, ATTENDANCE);
            case REGISTRAR, COMMISSION_SECRETARY -> EnumSet.of(IDENTITY, INCAPACITY, PROGRAMME, CORRECTION);
            case SOCIAL_EXPERT ->
                EnumSet.of(IDENTITY, INCAPACITY, WORK_ABILITY, TRAJECTORY, PROGRAMME, ATTENDANCE, OUTCOME, CORRECTION);
            case INSPECTING_PHYSICIAN ->
                EnumSet.of(
                        IDENTITY,
                        INCAPACITY,
                        MEDICAL,
                        WORK_ABILITY,
                        TRAJECTORY,
                        PROGRAMME,
                        ATTENDANCE,
                        OUTCOME,
                        CORRECTION);
            // Who keeps registers, and who keeps data safe, has nothing to do with anybody's file.
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> EnumSet.noneOf(Compartment.class);
        };
    }

    /// Whether a role works with a file as a whole; the others see the threads that they have a part in.
    public static boolean worksWithWholeFiles(Role role) {
        return switch (role) {
            case INSURED,
                    ADVISORY_PHYSICIAN,
                    RETURN_TO_WORK_COORDINATOR,
                    FUND_PAYMENTS,
                    REGISTRAR,
                    COMMISSION_SECRETARY,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN -> true;
            case REFERRAL_COUNSELLOR, TRAINING_CENTRE, DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER ->
                false;
        };
    }

    /// What a role may read besides when the person consents.
    public static Set<Compartment> readableWithConsent(Role role) {
        return role == Role.REFERRAL_COUNSELLOR
                ? EnumSet.of(INCAPACITY, WORK_ABILITY)
                : EnumSet.noneOf(Compartment.class);
    }

    /// Whether a role reads the whole way from incapacity to work: for whom else its files wait says where they stand
    /// on
    /// it.
    public static boolean readsTheWay(Role role) {
        return readable(role).containsAll(EnumSet.of(INCAPACITY, TRAJECTORY, PROGRAMME, ATTENDANCE));
    }

    /// Whether acts of that type are this role's to perform, in whatever file and state.
    public static boolean performs(Role role, ActType<?> type) {
        return Procedure.rows().stream()
                .anyMatch(row -> row.by() == role && row.type().equals(type));
    }

    /// Whether acts of that type are this role's to enter for the person, in whatever file and state.
    public static boolean enters(Role role, ActType<?> type) {
        return role == Role.RETURN_TO_WORK_COORDINATOR
                && Procedure.rows().stream()
                        .anyMatch(row -> row.type().equals(type)
                                && !row.byOthers().channels().isEmpty());
    }

    /// Whether any act is this role's to perform: who only looks has no list of work.
    public static boolean performsAny(Role role) {
        return Procedure.rows().stream().anyMatch(row -> row.by() == role);
    }

    /// What a role sees of the person besides their name and their language. Whoever works with whole files identifies
    /// people by their number; a partner has to reach them and their fund; a centre teaches them.
    public static Set<IdentityField> fields(Role role) {
        return switch (role) {
            case INSURED,
                    ADVISORY_PHYSICIAN,
                    RETURN_TO_WORK_COORDINATOR,
                    FUND_PAYMENTS,
                    REGISTRAR,
                    COMMISSION_SECRETARY,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN -> EnumSet.allOf(IdentityField.class);
            case REFERRAL_COUNSELLOR ->
                EnumSet.of(IdentityField.BIRTH_YEAR, IdentityField.MUNICIPALITY, IdentityField.FUND);
            case TRAINING_CENTRE -> EnumSet.of(IdentityField.BIRTH_YEAR);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> EnumSet.noneOf(IdentityField.class);
        };
    }
}
