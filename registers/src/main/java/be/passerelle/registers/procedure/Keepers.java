// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who keeps what: for each act of a register the roles that perform it, and for each kind of organisation the
/// roles that people may have in it.
public final class Keepers {

    /// An act, and the roles that perform it.
    public record Row(ActType<?> type, Set<Role> by) {
        public Row {
            by = Set.copyOf(by);
        }

        /// Whether it is for another person than the one who proposed.
        public boolean isForSecondPerson() {
            return Turn.confirms(type);
        }
    }

    private static final Set<Role> OF_THE_HOUSE = EnumSet.of(Role.DEPARTMENT_HEAD);
    private static final Set<Role> OF_THE_COMMISSION = EnumSet.of(Role.COMMISSION_SECRETARY);
    private static final Set<Role> OF_PEOPLE = Set.of(Role.ORGANISATION_ADMINISTRATOR, Role.DEPARTMENT_HEAD);
    private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.INSURED));

    private static final List<Row> ROWS = List.of(
            row(OrganisationAct.Registered.class, OF_THE_HOUSE),
            row(OrganisationAct.DetailsChanged.class, OF_THE_HOUSE),
            row(OrganisationAct.Closed.class, OF_THE_HOUSE),
            row(ConventionAct.Proposed.class, OF_THE_HOUSE),
            row(ConventionAct.EndProposed.class, OF_THE_HOUSE),
            row(ConventionAct.Confirmed.class, EnumSet.of(Role.DEPARTMENT_HEAD)),
            row(ConventionAct.Declined.class, OF_THE_HOUSE),
            row(DirectiveAct.Proposed.class, OF_THE_COMMISSION),
            row(DirectiveAct.EndProposed.class, OF_THE_COMMISSION),
            row(DirectiveAct.Confirmed.class, EnumSet.of(Role.COMMISSION_SECRETARY, Role.DEPARTMENT_HEAD)),
            row(DirectiveAct.Declined.class, EnumSet.of(Role.COMMISSION_SECRETARY, Role.DEPARTMENT_HEAD)),
            row(MandateAct.Given.class, EnumSet.of(Role.ORGANISATION_ADMINISTRATOR)),
            row(MandateAct.Proposed.class, OF_PEOPLE),
            row(MandateAct.EndProposed.class, OF_PEOPLE),
            row(MandateAct.NumberCorrectionProposed.class, OF_PEOPLE),
            row(MandateAct.Confirmed.class, OF_PEOPLE),
            row(MandateAct.Declined.class, OF_PEOPLE),
            row(MandateAct.Changed.class, OF_PEOPLE),
            row(MandateAct.Ended.class, OF_PEOPLE),
            row(MandateAct.AbsenceAnnounced.class, STAFF),
            row(MandateAct.AbsenceEnded.class, STAFF),
            row(SettingAct.Changed.class, OF_THE_COMMISSION));

    /// Who erases files: one asks, another confirms.
    private static final Set<Role> ERASE = Set.of(Role.SECURITY_OFFICER);

    private static final Set<Role> CONFIRM = Stream.concat(
                    ROWS.stream().filter(Row::isForSecondPerson).flatMap(row -> row.by().stream()), ERASE.stream())
            .collect(Collectors.toUnmodifiableSet());

    private Keepers() {}

    /// Every act of the registers with who performs it.
    public static List<Row> rows() {
        return ROWS;
    }

    /// Whether a role performs an act.
    public static boolean performs(Role role, ActType<?> type) {
        return ROWS.stream().anyMatch(r -> r.type().equals(type) && r.by().contains(role));
    }

    /// The roles that erase files, of which a second person confirms what the first one asks.
    public static Set<Role> erase() {
        return ERASE;
    }

    /// The roles whose people confirm what others propose in a register. One person alone gives nobody such a
    /// role, nor takes it away: a second pair of eyes would be as many as that person wants, and no other.
    public static Set<Role> confirm() {
        return CONFIRM;
    }

    /// The roles whose people keep the mandates of others.
    public static Set<Role> ofPeople() {
        return OF_PEOPLE;
    }

    /// The roles that people have in an organisation of this kind.
    public static Set<Role> rolesIn(OrganisationKind kind) {
        return switch (kind) {
            case SICKNESS_FUND ->
                EnumSet.of(
                        Role.ADVISORY_PHYSICIAN,
                        Role.RETURN_TO_WORK_COORDINATOR,
                        Role.FUND_PAYMENTS,
                        Role.ORGANISATION_ADMINISTRATOR);
            case NIHDI ->
                EnumSet.of(
                        Role.REGISTRAR,
                        Role.SOCIAL_EXPERT,
                        Role.INSPECTING_PHYSICIAN,
                        Role.COMMISSION_SECRETARY,
                        Role.SECURITY_OFFICER,
                        Role.DEPARTMENT_HEAD,
                        Role.ORGANISATION_ADMINISTRATOR);
            case EMPLOYMENT_PARTNER -> EnumSet.of(Role.EMPLOYMENT_ADVISER, Role.ORGANISATION_ADMINISTRATOR);
            case TRAINING_CENTRE -> EnumSet.of(Role.TRAINING_CENTRE, Role.ORGANISATION_ADMINISTRATOR);
            case PREVENTION_SERVICE -> EnumSet.of(Role.OCCUPATIONAL_PHYSICIAN, Role.ORGANISATION_ADMINISTRATOR);
            case EMPLOYER -> EnumSet.of(Role.EMPLOYER, Role.ORGANISATION_ADMINISTRATOR);
            case MEDICAL_PRACTICE -> EnumSet.of(Role.TREATING_PHYSICIAN, Role.ORGANISATION_ADMINISTRATOR);
            case INSURED -> EnumSet.noneOf(Role.class);
        };
    }

    private static Row row(Class<? extends RegisterAct> act, Set<Role> by) {
        return new Row(ActType.of(act), by);
    }
}
