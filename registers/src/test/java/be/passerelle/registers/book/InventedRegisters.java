// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.convention.PartnerTask;
import be.passerelle.registers.convention.RequestKind;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Registers that a test writes act by act: an institute, a fund, a partner, and people who keep them.
public final class InventedRegisters {

    public static final OrganisationId INSTITUTE = new OrganisationId("nihdi");
    public static final OrganisationId FUND = new OrganisationId("fund");
    public static final OrganisationId OTHER_FUND = new OrganisationId("other-fund");
    public static final OrganisationId PARTNER = new OrganisationId("partner");

    public static final Performer HEAD = by("head", INSTITUTE, Role.DEPARTMENT_HEAD);
    public static final Performer OTHER_HEAD = by("other-head", INSTITUTE, Role.DEPARTMENT_HEAD);
    public static final Performer SECRETARY = by("secretary", INSTITUTE, Role.COMMISSION_SECRETARY);
    public static final Performer OTHER_SECRETARY = by("other-secretary", INSTITUTE, Role.COMMISSION_SECRETARY);
    public static final Performer EXPERT = by("expert", INSTITUTE, Role.SOCIAL_EXPERT);
    public static final Performer FUND_KEEPER = by("fund-keeper", FUND, Role.ORGANISATION_ADMINISTRATOR);
    public static final Performer OTHER_FUND_KEEPER = by("other-keeper", OTHER_FUND, Role.ORGANISATION_ADMINISTRATOR);

    /// The day on which everything begins.
    public static final LocalDate START = LocalDate.of(2026, 9, 1);

    private RegisterBook book = RegisterBook.empty();
    private LocalDate today = START;

    /// The registers of a house at work.
    public static InventedRegisters atWork() {
        InventedRegisters registers = new InventedRegisters();
        registers.organisation(INSTITUTE, OrganisationKind.NIHDI);
        registers.organisation(FUND, OrganisationKind.SICKNESS_FUND);
        registers.organisation(OTHER_FUND, OrganisationKind.SICKNESS_FUND);
        registers.organisation(PARTNER, OrganisationKind.EMPLOYMENT_PARTNER);
        return registers;
    }

    public static Performer by(String person, OrganisationId organisation, Role role) {
        return new Performer(new PersonId(person), organisation, role);
    }

    /// The terms of a convention at a price.
    public static ConventionTerms terms(String price) {
        return new ConventionTerms(
                List.of(PartnerTask.GUIDE_TRAJECTORIES),
                List.of(RequestKind.TRAINING),
                Optional.empty(),
                Optional.of(Money.of(price)),
                Optional.of(30),
                "signed in Brussels");
    }

    /// The terms of a directive up to a price.
    public static DirectiveTerms upTo(String price) {
        return new DirectiveTerms(
                List.of(Directive.Condition.PRICE_WITHIN_LIMIT),
                Optional.of(Money.of(price)),
                Optional.empty(),
                "setting of the commission");
    }

    /// A convention that begins on a day, on its own.
    public static ConventionAct.Proposed convention(LocalDate from, Optional<LocalDate> until, String price) {
        return new ConventionAct.Proposed(PARTNER, from, until, Optional.empty(), terms(price));
    }

    /// A version of directive 1 that begins on a day.
    public static DirectiveAct.Proposed directive(LocalDate from, Optional<ActNumber> replaces, String price) {
        return new DirectiveAct.Proposed("1", from, Optional.empty(), replaces, upTo(price));
    }

    /// A number that nobody bears, the same for the same key.
    public static NationalNumber number(String key) {
        int hash = Math.floorMod(key.hashCode(), 40 * 12 * 28);
        int year = 60 + hash / (12 * 28);
        int month = 41 + hash / 28 % 12;
        int day = 1 + hash % 28;
        return NationalNumber.ofNineDigits("%02d%02d%02d998".formatted(year % 100, month, day), false);
    }

    /// A mandate that begins on a day.
    public static MandateAct.Given mandate(
            String person, OrganisationId organisation, Role role, LocalDate from, Optional<LocalDate> until) {
        return new MandateAct.Given(
                person,
                "Jo",
                "Peeters",
                number(person),
                organisation,
                role,
                List.of("north"),
                List.of(Language.NL),
                from,
                until);
    }

    /// The same, proposed to a second person.
    public static MandateAct.Proposed proposed(
            String person, OrganisationId organisation, Role role, LocalDate from, Optional<LocalDate> until) {
        return new MandateAct.Proposed(
                person,
                "Jo",
                "Peeters",
                number(person),
                organisation,
                role,
                List.of("north"),
                List.of(Language.NL),
                from,
                until);
    }

    /// The day on which acts are recorded from now on.
    public InventedRegisters on(LocalDate day) {
        today = day;
        return this;
    }

    public LocalDate today() {
        return today;
    }

    public RegisterBook book() {
        return book;
    }

    /// What the book comes to today.
    public Registers registers() {
        return book.on(today);
    }

    /// The refusals that stand against an act today.
    public List<String> refused(Performer by, RegisterKey key, RegisterAct act) {
        return RegisterProcedure.accepts(book, key, new ProposedAct(0, today, by, act), today).stream()
                .map(Refusal::code)
                .toList();
    }

    /// Records an act, which must be accepted, and gives its number.
    public ActNumber record(Performer by, RegisterKey key, RegisterAct act) {
        List<String> refusals = refused(by, key, act);
        if (!refusals.isEmpty()) {
            throw new AssertionError(act + " is refused: " + refusals);
        }
        return write(by, key, act);
    }

    private void organisation(OrganisationId id, OrganisationKind kind) {
        write(
                HEAD,
                RegisterKey.organisation(id),
                new OrganisationAct.Registered(
                        id.key(),
                        kind,
                        new Names(id.key(), id.key(), id.key(), id.key()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        LocalDate.of(2002, 7, 1)));
    }

    private ActNumber write(Performer by, RegisterKey key, RegisterAct act) {
        int number = book.acts(key).size() + 1;
        Instant at = today.atTime(10, 0).toInstant(ZoneOffset.UTC);
        RecordedAct recorded =
                new RecordedAct(key.id(), number, 0, today, at, by, new CommandId(new UUID(1, number)), "2026", act);
        book = book.plus(key, recorded);
        return new ActNumber(number);
    }
}
