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
import static be.passerelle.stream.act.Compartment.PROTECTION;
import static be.passerelle.stream.act.Compartment.REGISTER;
import static be.passerelle.stream.act.Compartment.REPRESENTATION;
import static be.passerelle.stream.act.Compartment.TRAJECTORY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.EnumSet;
import java.util.Set;

/// Which compartments each role may read once there is a ground. Medical grounds are for physicians
/// alone; the person reads everything else of their own file, and who looked at it. Everybody else
/// reads what stands here: a new compartment is closed to them, and a new role has to be thought of to
/// compile.
public final class AccessTable {

    /// What an opinion on a request takes.
    private static final Set<Compartment> FOR_OPINIONS = EnumSet.of(
            IDENTITY, INCAPACITY, WORK_ABILITY, TRAJECTORY, PROGRAMME, ATTENDANCE, OUTCOME, CORRECTION, PROTECTION);

    /// What deciding on an invalidity takes: the incapacity, why, and what the person can do.
    private static final Set<Compartment> FOR_INVALIDITY =
            EnumSet.of(IDENTITY, INCAPACITY, MEDICAL, WORK_ABILITY, OUTCOME, CORRECTION, PROTECTION);

    private static final Set<Class<? extends Act>> BINDING = Set.of(
            TrajectoryAct.EngagementSignedByInsured.class,
            TrajectoryAct.EngagementSignedByCoordinator.class,
            TrajectoryAct.EngagementSignedByPhysician.class,
            ConsentAct.Given.class,
            RepresentationAct.Recorded.class);

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
                        CORRECTION,
                        PROTECTION);
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
                        CORRECTION,
                        PROTECTION);
            case FUND_PAYMENTS -> EnumSet.of(IDENTITY, INCAPACITY, ATTENDANCE, MONEY, PROTECTION);
            case REFERRAL_COUNSELLOR ->
                EnumSet.of(IDENTITY, TRAJECTORY, PROGRAMME, ATTENDANCE, OUTCOME, CONSENT, CORRECTION);
            case TRAINING_CENTRE -> EnumSet.of(IDENTITY, ATTENDANCE);
            case REGISTRAR, COMMISSION_SECRETARY -> EnumSet.of(IDENTITY, INCAPACITY, PROGRAMME, CORRECTION, PROTECTION);
            case SOCIAL_EXPERT -> EnumSet.copyOf(FOR_OPINIONS);
            case INSPECTING_PHYSICIAN -> {
                Set<Compartment> readable = EnumSet.copyOf(FOR_OPINIONS);
                readable.add(MEDICAL);
                yield readable;
            }
            // Who keeps registers, and who keeps data safe, has nothing to do with anybody's file.
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> EnumSet.noneOf(Compartment.class);
        };
    }

    /// Whether a role works with a file as a whole; the others see the threads that they have a part
    /// in.
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

    /// Whether a role reads the whole way from incapacity to work: for whom else its files wait says
    /// where they stand on
    /// it.
    public static boolean readsTheWay(Role role) {
        return readable(role).containsAll(EnumSet.of(INCAPACITY, TRAJECTORY, PROGRAMME, ATTENDANCE));
    }

    /// What a role reads on a ground: for whoever decides on an invalidity, no more of the file than
    /// that takes.
    public static Set<Compartment> readable(Role role, Ground ground) {
        Set<Compartment> readable = readable(role);
        if (ground == Ground.INVALIDITY) {
            readable.retainAll(FOR_INVALIDITY);
        }
        return readable;
    }

    /// The grounds that a role can have, beside an emergency. No other is ever given.
    public static Set<Ground> grounds(Role role) {
        return switch (role) {
            case INSURED ->
                EnumSet.of(Ground.OWN_FILE, Ground.REPRESENTS, Ground.REPRESENTS_TO_LOOK, Ground.WORKED_IN_ERASED_FILE);
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                EnumSet.of(Ground.MEMBER_OF_FUND, Ground.OPENS_FILE, Ground.WORKED_IN_ERASED_FILE);
            case REFERRAL_COUNSELLOR -> EnumSet.of(Ground.REFERRED_WITH_CONSENT, Ground.WORKED_IN_ERASED_FILE);
            case TRAINING_CENTRE -> EnumSet.of(Ground.TRAINEE, Ground.WORKED_IN_ERASED_FILE);
            case REGISTRAR, SOCIAL_EXPERT, COMMISSION_SECRETARY ->
                EnumSet.of(Ground.REQUEST_BEFORE_INSTITUTE, Ground.WORKED_IN_ERASED_FILE);
            case INSPECTING_PHYSICIAN ->
                EnumSet.of(Ground.REQUEST_BEFORE_INSTITUTE, Ground.INVALIDITY, Ground.WORKED_IN_ERASED_FILE);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> EnumSet.noneOf(Ground.class);
        };
    }

    /// What a role looks at a file for on a ground.
    public static Purpose purpose(Role role, Ground ground) {
        if (ground == Ground.WORKED_IN_ERASED_FILE) {
            return Purpose.TRACE_OF_ERASURE;
        }
        return switch (role) {
            case INSURED -> Purpose.OWN_MATTERS;
            case ADVISORY_PHYSICIAN -> Purpose.ASSESSMENT;
            case RETURN_TO_WORK_COORDINATOR, REFERRAL_COUNSELLOR -> Purpose.SUPPORT;
            case FUND_PAYMENTS -> Purpose.PAYMENT;
            case TRAINING_CENTRE -> Purpose.TRAINING;
            case INSPECTING_PHYSICIAN ->
                ground == Ground.INVALIDITY ? Purpose.DECISION_ON_INVALIDITY : Purpose.DECISION_ON_TRAINING;
            case REGISTRAR, SOCIAL_EXPERT, COMMISSION_SECRETARY -> Purpose.DECISION_ON_TRAINING;
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER ->
                throw new IllegalArgumentException(role + " looks at no file");
        };
    }

    /// How sure it has to be who opens a part of a file. Elsewhere it is enough to have been let in.
    public static Assurance assurance(Compartment compartment) {
        return compartment == MEDICAL ? Assurance.HIGH : Assurance.SUBSTANTIAL;
    }

    /// How sure it has to be who performs an act: what is written where medical grounds stand, and what
    /// binds whoever signs or consents.
    public static Assurance assurance(ActType<?> type) {
        return BINDING.contains(type.of()) ? Assurance.HIGH : assurance(type.compartment());
    }

    /// Whether a role may open a file in an emergency that is protected against them: those who answer for
    /// somebody's health or accompany them.
    public static boolean opensInEmergency(Role role) {
        return switch (role) {
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, INSPECTING_PHYSICIAN -> true;
            case INSURED,
                    FUND_PAYMENTS,
                    REFERRAL_COUNSELLOR,
                    TRAINING_CENTRE,
                    REGISTRAR,
                    SOCIAL_EXPERT,
                    COMMISSION_SECRETARY,
                    DEPARTMENT_HEAD,
                    ORGANISATION_ADMINISTRATOR,
                    SECURITY_OFFICER -> false;
        };
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

    /// What a role sees of the person besides their name and their language. Whoever works with whole
    /// files identifies people by their number; a partner has to reach them and their fund; a centre
    /// teaches them.
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
