// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Organisations and people that do not exist, one or two of each kind.
public enum Invented implements Accounts {
    ACCOUNTS;

    /// The national number of the insured person who signs in as [#EVE].
    public static final NationalNumber NUMBER_OF_EVE = NationalNumber.ofNineDigits("850730034", false);

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    public static final Account EVE = account("eve", "insured", Role.INSURED, Optional.of(NUMBER_OF_EVE));
    public static final Account OTHER_INSURED =
            account("adam", "insured", Role.INSURED, Optional.of(NationalNumber.ofNineDigits("790101001", false)));
    public static final Account PHYSICIAN = staff("physician", "fund", Role.ADVISORY_PHYSICIAN);
    public static final Account SECOND_PHYSICIAN = staff("physician-2", "fund", Role.ADVISORY_PHYSICIAN);
    public static final Account COORDINATOR = staff("coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR);
    public static final Account SECOND_COORDINATOR = staff("coordinator-2", "fund", Role.RETURN_TO_WORK_COORDINATOR);
    public static final Account OF_OTHER_FUND = staff("stranger", "other-fund", Role.RETURN_TO_WORK_COORDINATOR);
    public static final Account PAYMENTS = staff("payments", "fund", Role.FUND_PAYMENTS);
    public static final Account ADVISER = staff("adviser", "partner", Role.EMPLOYMENT_ADVISER);
    public static final Account OF_OTHER_PARTNER = staff("adviser-2", "other-partner", Role.EMPLOYMENT_ADVISER);
    public static final Account CENTRE = staff("centre", "centre", Role.TRAINING_CENTRE);
    public static final Account TREATING = staff("treating", "practice", Role.TREATING_PHYSICIAN);
    public static final Account EMPLOYER = staff("employer", "company", Role.EMPLOYER);
    public static final Account OCCUPATIONAL = staff("occupational", "prevention", Role.OCCUPATIONAL_PHYSICIAN);
    public static final Account REGISTRAR = staff("registrar", "institute", Role.REGISTRAR);
    public static final Account EXPERT = staff("expert", "institute", Role.SOCIAL_EXPERT);
    public static final Account INSPECTOR = staff("inspector", "institute", Role.INSPECTING_PHYSICIAN);
    public static final Account SECRETARY = staff("secretary", "institute", Role.COMMISSION_SECRETARY);
    public static final Account SECOND_SECRETARY = staff("secretary-2", "institute", Role.COMMISSION_SECRETARY);
    public static final Account HEAD = staff("head", "institute", Role.DEPARTMENT_HEAD);
    public static final Account SECOND_HEAD = staff("head-2", "institute", Role.DEPARTMENT_HEAD);
    public static final Account ADMINISTRATOR = staff("administrator", "fund", Role.ORGANISATION_ADMINISTRATOR);
    public static final Account OFFICER = staff("officer", "institute", Role.SECURITY_OFFICER);
    public static final Account SECOND_OFFICER = staff("officer-2", "institute", Role.SECURITY_OFFICER);

    /// Of somebody whose mandate ended.
    public static final String TOKEN_OF_WHO_LEFT = "token-of-who-left";

    /// What that person signs in as.
    public static final String WHO_LEFT = "who-left";

    public static final LocalDate LEFT_ON = LocalDate.of(2026, 1, 31);

    private static final List<Account> ALL = List.of(
            EVE,
            OTHER_INSURED,
            PHYSICIAN,
            SECOND_PHYSICIAN,
            COORDINATOR,
            SECOND_COORDINATOR,
            OF_OTHER_FUND,
            PAYMENTS,
            ADVISER,
            OF_OTHER_PARTNER,
            CENTRE,
            TREATING,
            EMPLOYER,
            OCCUPATIONAL,
            REGISTRAR,
            EXPERT,
            INSPECTOR,
            SECRETARY,
            SECOND_SECRETARY,
            HEAD,
            SECOND_HEAD,
            ADMINISTRATOR,
            OFFICER,
            SECOND_OFFICER);

    @Override
    public List<Account> all() {
        return ALL;
    }

    @Override
    public Optional<Account> account(SignIn signIn) {
        return byPerson(new PersonId(signIn.name()));
    }

    @Override
    public List<Account> choices(SignIn signIn) {
        return account(signIn).stream().toList();
    }

    @Override
    public Optional<Account> byToken(String token) {
        return ALL.stream().filter(a -> a.token().equals(token)).findFirst();
    }

    @Override
    public Optional<LocalDate> endedOn(String token) {
        return token.equals(TOKEN_OF_WHO_LEFT) ? Optional.of(LEFT_ON) : Optional.empty();
    }

    @Override
    public Optional<Mandate> ended(SignIn signIn) {
        return signIn.name().equals(WHO_LEFT)
                ? Optional.of(new Mandate(
                        1,
                        new PersonId(WHO_LEFT),
                        "Lea Exemple",
                        number(WHO_LEFT),
                        new OrganisationId("fund"),
                        Role.RETURN_TO_WORK_COORDINATOR,
                        List.of(),
                        List.of(Language.FR),
                        Period.of(SINCE, LEFT_ON)))
                : Optional.empty();
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return byPerson(person).map(Account::name);
    }

    @Override
    public boolean isInsured(PersonId person) {
        return Accounts.super.isInsured(person)
                || byPerson(person)
                        .filter(account -> account.viewer().role() == Role.INSURED)
                        .isPresent();
    }

    private static Optional<Account> byPerson(PersonId person) {
        return ALL.stream().filter(a -> a.viewer().person().equals(person)).findFirst();
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    public static Registers registers() {
        return Registers.of(
                List.of(
                        organisation("fund", OrganisationKind.SICKNESS_FUND),
                        organisation("other-fund", OrganisationKind.SICKNESS_FUND),
                        organisation("institute", OrganisationKind.NIHDI),
                        organisation("partner", OrganisationKind.EMPLOYMENT_PARTNER),
                        organisation("other-partner", OrganisationKind.EMPLOYMENT_PARTNER),
                        organisation("centre", OrganisationKind.TRAINING_CENTRE),
                        organisation("practice", OrganisationKind.MEDICAL_PRACTICE),
                        organisation("company", OrganisationKind.EMPLOYER),
                        organisation("prevention", OrganisationKind.PREVENTION_SERVICE),
                        organisation("insured", OrganisationKind.INSURED)),
                List.of(new Convention(
                        new OrganisationId("partner"), Period.since(SINCE), Citation.of("tests", "convention"))),
                List.of(new Directive(
                        "1",
                        Period.since(SINCE),
                        List.of(
                                Directive.Condition.SENT_UNDER_CONVENTION,
                                Directive.Condition.COMPATIBLE_WITH_HEALTH,
                                Directive.Condition.PRICE_WITHIN_LIMIT),
                        Optional.of(Money.of("3000.00")),
                        Citation.of("tests", "directive"))),
                mandates(),
                List.of(),
                List.of());
    }

    /// A number that nobody bears, the same for the same key.
    public static NationalNumber number(String key) {
        int hash = Math.floorMod(key.hashCode(), 40 * 12 * 28);
        int year = 60 + hash / (12 * 28);
        int month = 41 + hash / 28 % 12;
        int day = 1 + hash % 28;
        return NationalNumber.ofNineDigits("%02d%02d%02d998".formatted(year % 100, month, day), false);
    }

    /// Those of the people of the fund, who may be named as those who handle a protected file, and of those who
    /// review emergencies.
    private static List<Mandate> mandates() {
        List<Account> staff = List.of(
                PHYSICIAN, SECOND_PHYSICIAN, COORDINATOR, SECOND_COORDINATOR, PAYMENTS, OFFICER, SECOND_OFFICER);
        return staff.stream()
                .map(account -> new Mandate(
                        1 + staff.indexOf(account),
                        account.viewer().person(),
                        account.name(),
                        number(account.viewer().person().key()),
                        account.viewer().organisation(),
                        account.viewer().role(),
                        List.of(),
                        List.of(Language.FR),
                        Period.since(SINCE)))
                .toList();
    }

    /// Records the same registers act by act, in an empty log.
    public static void record(Registry registry) {
        Performer head = new Performer(new PersonId("head"), new OrganisationId("institute"), Role.DEPARTMENT_HEAD);
        Performer secretary = SECRETARY.viewer().performer();
        Performer second = new Performer(new PersonId("second"), secretary.organisation(), secretary.role());
        Registers registers = registers();
        registers
                .organisations()
                .values()
                .forEach(o -> record(
                        registry,
                        RegisterKey.organisation(o.id()),
                        head,
                        head,
                        new OrganisationAct.Registered(
                                o.id().key(),
                                o.kind(),
                                new Names(
                                        o.name(Language.FR),
                                        o.name(Language.NL),
                                        o.name(Language.DE),
                                        o.name(Language.EN)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                SINCE)));
        registers
                .conventions()
                .forEach(c -> record(
                        registry,
                        RegisterKey.convention(c.partner()),
                        head,
                        second,
                        new ConventionAct.Proposed(c.partner(), SINCE, Optional.empty(), Optional.empty(), c.terms()),
                        new ConventionAct.Confirmed(new ActNumber(1))));
        registers
                .directives()
                .forEach(d -> record(
                        registry,
                        RegisterKey.directive(d.key()),
                        secretary,
                        second,
                        new DirectiveAct.Proposed(d.key(), SINCE, Optional.empty(), Optional.empty(), d.terms()),
                        new DirectiveAct.Confirmed(new ActNumber(1))));
    }

    private static void record(
            Registry registry, RegisterKey key, Performer first, Performer second, RegisterAct... acts) {
        List<Imported> imported = new ArrayList<>();
        for (RegisterAct act : acts) {
            Performer by = imported.isEmpty() ? first : second;
            imported.add(new Imported(
                    new ProposedAct(0, SINCE, by, act),
                    SINCE.atTime(12, 0).toInstant(ZoneOffset.UTC),
                    new CommandId(
                            UUID.nameUUIDFromBytes((key + " " + imported.size()).getBytes(StandardCharsets.UTF_8)))));
        }
        registry.importRegister(key, imported);
    }

    private static Organisation organisation(String key, OrganisationKind kind) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(l -> names.put(l, "The " + key));
        return new Organisation(new OrganisationId(key), kind, names);
    }

    private static Account staff(String key, String organisation, Role role) {
        return account(key, organisation, role, Optional.empty());
    }

    private static Account account(String key, String organisation, Role role, Optional<NationalNumber> self) {
        Viewer viewer = new Viewer(new PersonId(key), new OrganisationId(organisation), role, self);
        return new Account(viewer, "Name of " + key, Language.FR, "token-of-" + key);
    }
}
