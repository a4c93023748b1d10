// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.role;

import static be.passerelle.stream.act.Compartment.ATTENDANCE;
import static be.passerelle.stream.act.Compartment.CONSENT;
import static be.passerelle.stream.act.Compartment.CORRECTION;
import static be.passerelle.stream.act.Compartment.HEALTH_AT_WORK;
import static be.passerelle.stream.act.Compartment.IDENTITY;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.MEDICAL;
import static be.passerelle.stream.act.Compartment.MONEY;
import static be.passerelle.stream.act.Compartment.OCCUPATIONAL;
import static be.passerelle.stream.act.Compartment.OUTCOME;
import static be.passerelle.stream.act.Compartment.PROGRAMME;
import static be.passerelle.stream.act.Compartment.PROTECTION;
import static be.passerelle.stream.act.Compartment.REGISTER;
import static be.passerelle.stream.act.Compartment.REPRESENTATION;
import static be.passerelle.stream.act.Compartment.RETURN_TO_WORK_FUND;
import static be.passerelle.stream.act.Compartment.TRAJECTORY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.file.Ground;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What each role reads and may do. What is medical is for physicians alone, those of the insurance or the one at
/// work; the person reads everything else of their own file, and who looked at it. Everybody else reads what stands
/// here: a new compartment is closed
/// to them, and a new role has to be thought of here, whole, to compile.
public final class RoleTable {

    private static final Set<IdentityField> ALL_FIELDS = EnumSet.allOf(IdentityField.class);

    /// Where the person lives is for them and their fund: were it told to others, its absence would tell them
    /// that it is secret.
    private static final Set<IdentityField> WITHOUT_TOWN = EnumSet.complementOf(EnumSet.of(IdentityField.MUNICIPALITY));

    /// What an opinion on a request takes.
    private static final Set<Compartment> FOR_OPINIONS = EnumSet.of(
            IDENTITY, INCAPACITY, WORK_ABILITY, TRAJECTORY, PROGRAMME, ATTENDANCE, OUTCOME, CORRECTION, PROTECTION);

    private static final Map<Role, RolePolicy> POLICIES = policies();

    private RoleTable() {}

    public static RolePolicy of(Role role) {
        return Optional.ofNullable(POLICIES.get(role)).orElseThrow();
    }

    /// The parts besides those that a role reads that it may know the consequences of: whose turn it is in a
    /// trajectory or a programme. At the fund that is no secret to who assesses the person, and it follows from
    /// consents to referrals too.
    public static Set<Compartment> followed(Role role) {
        return role == Role.ADVISORY_PHYSICIAN ? EnumSet.of(CONSENT) : EnumSet.noneOf(Compartment.class);
    }

    /// The roles of which that holds.
    public static Set<Role> where(Predicate<RolePolicy> holds) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(role -> holds.test(of(role))).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    private static Map<Role, RolePolicy> policies() {
        Map<Role, RolePolicy> policies = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            policies.put(role, policy(role));
        }
        return policies;
    }

    private static RolePolicy policy(Role role) {
        return switch (role) {
            case INSURED -> insured();
            case ADVISORY_PHYSICIAN -> advisoryPhysician();
            case RETURN_TO_WORK_COORDINATOR -> coordinator();
            case FUND_PAYMENTS ->
                new RolePolicy(
                        Side.FUND,
                        member(Purpose.PAYMENT),
                        EnumSet.of(IDENTITY, INCAPACITY, ATTENDANCE, MONEY, CORRECTION, PROTECTION),
                        Set.of(),
                        ALL_FIELDS,
                        Set.of());
            case EMPLOYMENT_ADVISER -> adviser();
            case TRAINING_CENTRE ->
                new RolePolicy(
                        Side.PARTNER,
                        grounds(Purpose.TRAINING, Ground.TRAINEE),
                        EnumSet.of(IDENTITY, ATTENDANCE),
                        Set.of(),
                        Set.of(IdentityField.BIRTH_YEAR),
                        Set.of());
            case TREATING_PHYSICIAN -> treatingPhysician();
            case EMPLOYER ->
                new RolePolicy(
                        Side.PARTNER,
                        grounds(Purpose.REINTEGRATION_AT_WORK, Ground.EMPLOYS_PERSON),
                        EnumSet.of(IDENTITY, OCCUPATIONAL),
                        Set.of(),
                        Set.of(),
                        Set.of());
            case OCCUPATIONAL_PHYSICIAN ->
                new RolePolicy(
                        Side.PARTNER,
                        grounds(Purpose.REINTEGRATION_AT_WORK, Ground.PREVENTION_AT_WORK),
                        EnumSet.of(IDENTITY, OCCUPATIONAL, HEALTH_AT_WORK),
                        Set.of(),
                        EnumSet.of(IdentityField.BIRTH_DATE, IdentityField.BIRTH_YEAR),
                        Set.of());
            case REGISTRAR -> decidesOnFundToo(forSittings());
            case COMMISSION_SECRETARY -> decidesOnTraining(forSittings(), Set.of(Power.READ_ACTIVITY));
            case SOCIAL_EXPERT -> decidesOnFundToo(FOR_OPINIONS);
            case INSPECTING_PHYSICIAN -> inspectingPhysician();
            // Who keeps registers, and who keeps data safe, has nothing to do with anybody's file.
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR -> ofTheHouse(Set.of(Power.READ_ACTIVITY));
            case SECURITY_OFFICER ->
                ofTheHouse(Set.of(Power.REVIEW_EMERGENCIES, Power.READ_SECURITY_EVENTS, Power.READ_WHO_LOOKED));
        };
    }

    private static RolePolicy insured() {
        return new RolePolicy(
                Side.PERSON,
                grounds(Purpose.OWN_MATTERS, Ground.OWN_FILE, Ground.REPRESENTS, Ground.REPRESENTS_TO_LOOK),
                EnumSet.complementOf(EnumSet.of(MEDICAL, HEALTH_AT_WORK, REGISTER)),
                Set.of(),
                ALL_FIELDS,
                Set.of(Power.TAKE_A_COPY));
    }

    private static RolePolicy advisoryPhysician() {
        return new RolePolicy(
                Side.FUND,
                member(Purpose.ASSESSMENT),
                toAssess(),
                Set.of(),
                ALL_FIELDS,
                Set.of(Power.OPEN_IN_EMERGENCY, Power.FIND_STEPS));
    }

    private static RolePolicy coordinator() {
        return new RolePolicy(
                Side.FUND,
                member(Purpose.SUPPORT),
                toAccompany(),
                Set.of(),
                ALL_FIELDS,
                Set.of(Power.OPEN_IN_EMERGENCY, Power.ENTER_FOR_THE_PERSON));
    }

    /// What accompanying the person takes.
    private static Set<Compartment> toAccompany() {
        Set<Compartment> reads = EnumSet.of(CONSENT, REPRESENTATION, MONEY, OCCUPATIONAL, RETURN_TO_WORK_FUND);
        reads.addAll(FOR_OPINIONS);
        return reads;
    }

    /// What assessing takes. With whom the person shares their file is not part of it; and whoever read every
    /// part would know by a gap that others protect the file.
    private static Set<Compartment> toAssess() {
        Set<Compartment> reads = EnumSet.of(MEDICAL, REPRESENTATION, OCCUPATIONAL);
        reads.addAll(FOR_OPINIONS);
        return reads;
    }

    /// A partner has to reach the fund. Where the person lives, it hears from them: were it told here, an
    /// address that is secret would be told by its absence.
    private static RolePolicy adviser() {
        return new RolePolicy(
                Side.PARTNER,
                grounds(Purpose.SUPPORT, Ground.REFERRED_WITH_CONSENT),
                EnumSet.of(IDENTITY, TRAJECTORY, PROGRAMME, ATTENDANCE, OUTCOME, CONSENT, CORRECTION),
                Set.of(INCAPACITY, WORK_ABILITY),
                Set.of(IdentityField.BIRTH_YEAR, IdentityField.FUND),
                Set.of());
    }

    /// What the person shares, and nothing else: who they are is known to who cares for them, and so is the
    /// fund to which certificates go.
    private static RolePolicy treatingPhysician() {
        return new RolePolicy(
                Side.CARE,
                grounds(Purpose.CARE, Ground.SHARED_BY_PERSON),
                EnumSet.of(IDENTITY),
                EnumSet.of(INCAPACITY, WORK_ABILITY, TRAJECTORY, OCCUPATIONAL, PROGRAMME, OUTCOME),
                EnumSet.of(IdentityField.BIRTH_DATE, IdentityField.BIRTH_YEAR, IdentityField.FUND),
                Set.of());
    }

    private static Set<Compartment> forSittings() {
        return EnumSet.of(IDENTITY, INCAPACITY, PROGRAMME, CORRECTION, PROTECTION);
    }

    private static RolePolicy decidesOnTraining(Set<Compartment> reads, Set<Power> powers) {
        return new RolePolicy(
                Side.INSTITUTE,
                grounds(Purpose.DECISION_ON_TRAINING, Ground.REQUEST_BEFORE_INSTITUTE),
                reads,
                Set.of(),
                WITHOUT_TOWN,
                powers);
    }

    /// Who decides at the institute on the Return To Work Fund; on that ground they read no more than that takes.
    private static RolePolicy decidesOnFundToo(Set<Compartment> onTraining) {
        Map<Ground, Purpose> grounds = grounds(Purpose.DECISION_ON_TRAINING, Ground.REQUEST_BEFORE_INSTITUTE);
        grounds.put(Ground.RETURN_TO_WORK_FUND, Purpose.DECISION_ON_RETURN_TO_WORK_FUND);
        Set<Compartment> reads = EnumSet.of(RETURN_TO_WORK_FUND);
        reads.addAll(onTraining);
        return new RolePolicy(Side.INSTITUTE, grounds, reads, Set.of(), WITHOUT_TOWN, Set.of());
    }

    private static RolePolicy inspectingPhysician() {
        Map<Ground, Purpose> grounds = grounds(Purpose.DECISION_ON_TRAINING, Ground.REQUEST_BEFORE_INSTITUTE);
        grounds.put(Ground.INVALIDITY, Purpose.DECISION_ON_INVALIDITY);
        Set<Compartment> reads = EnumSet.of(MEDICAL);
        reads.addAll(FOR_OPINIONS);
        return new RolePolicy(Side.INSTITUTE, grounds, reads, Set.of(), WITHOUT_TOWN, Set.of(Power.OPEN_IN_EMERGENCY));
    }

    private static RolePolicy ofTheHouse(Set<Power> powers) {
        return new RolePolicy(Side.HOUSE, Map.of(), Set.of(), Set.of(), Set.of(), powers);
    }

    private static Map<Ground, Purpose> member(Purpose purpose) {
        return grounds(purpose, Ground.MEMBER_OF_FUND, Ground.OPENS_FILE);
    }

    /// And the trace that is left of an erased file in which somebody worked.
    private static Map<Ground, Purpose> grounds(Purpose purpose, Ground... of) {
        Map<Ground, Purpose> grounds = new EnumMap<>(Ground.class);
        Arrays.stream(of).forEach(ground -> grounds.put(ground, purpose));
        grounds.put(Ground.WORKED_IN_ERASED_FILE, Purpose.TRACE_OF_ERASURE);
        return grounds;
    }
}
