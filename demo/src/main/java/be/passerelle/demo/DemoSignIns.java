// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The accounts of the demonstration: anybody may sign in as any of them. Insured persons are
/// themselves; everybody else acts under a mandate of the registers, and as nobody once it has ended.
final class DemoSignIns implements Accounts {

    private final List<Account> known;
    private final List<Account> representatives;
    private final RegisterStore registers;
    private final InstallationClock clock;
    private final RepresentedFiles represented;

    /// @param known those whom visitors meet first; who is given a mandate later joins them
    /// @param representatives those who act for others alone, as far as the files say so
    DemoSignIns(
            List<Account> known,
            List<Account> representatives,
            RegisterStore registers,
            InstallationClock clock,
            RepresentedFiles represented) {
        this.known = List.copyOf(known);
        this.representatives = List.copyOf(representatives);
        this.represented = represented;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public List<Account> all() {
        LocalDate today = clock.today();
        Registers now = registers.on(today);
        Set<PersonId> people = new LinkedHashSet<>();
        List<Account> all = new ArrayList<>();
        for (Account each : known) {
            if (each.viewer().role() == Role.INSURED) {
                all.add(each);
            } else {
                people.add(each.viewer().person());
            }
        }
        representatives.forEach(each -> all.addAll(forOthers(each)));
        now.mandates().stream()
                .map(Mandate::person)
                .filter(DemoSignIns::joined)
                .sorted(Comparator.comparing(PersonId::key))
                .forEach(people::add);
        people.forEach(person -> now.mandatesOn(person, today).forEach(mandate -> all.add(under(mandate, now, today))));
        return List.copyOf(all);
    }

    /// The keys of invented people are not made of their files.
    @Override
    public boolean isInsured(PersonId person) {
        return Accounts.super.isInsured(person)
                || known.stream()
                        .map(Account::viewer)
                        .anyMatch(each ->
                                each.role() == Role.INSURED && each.person().equals(person));
    }

    /// Nobody invented has a number of their own, and everybody is who they say.
    private Account under(Mandate mandate, Registers now, LocalDate today) {
        return Account.under(mandate, now, today, token(mandate), Assurance.HIGH);
    }

    /// The account is chosen with the sign-in; whoever acts for others besides chooses among these.
    @Override
    public List<Account> choices(SignIn signIn) {
        List<Account> inPerson = inPerson(signIn);
        return inPerson.isEmpty() ? account(signIn).stream().toList() : inPerson;
    }

    /// As whom an insured person may act, or somebody who represents one: as themselves first.
    private List<Account> inPerson(SignIn signIn) {
        String key = signIn.name().split("@", 2)[0];
        if (!PersonId.isOne(key) || !signIn.means().equals(SignIn.DEMONSTRATION)) {
            return List.of();
        }
        PersonId person = new PersonId(key);
        for (Account each : known) {
            if (each.viewer().role() == Role.INSURED && each.viewer().person().equals(person)) {
                List<Account> all = new ArrayList<>(List.of(each));
                all.addAll(forOthers(each));
                return all;
            }
        }
        return representatives.stream()
                .map(this::forOthers)
                .filter(all -> all.stream().anyMatch(a -> a.viewer().person().equals(person)))
                .findFirst()
                .orElse(List.of());
    }

    private List<Account> forOthers(Account of) {
        return of.viewer().self().stream()
                .flatMap(number -> represented.accounts(number, of.viewer().organisation(), of).stream())
                .toList();
    }

    /// Anybody who holds a mandate, also those whom the list does not name. Nobody proves anything
    /// here: who did comes from an installation for real people, and is nobody.
    @Override
    public Optional<Account> account(SignIn signIn) {
        String key = signIn.name().split("@", 2)[0];
        if (!PersonId.isOne(key) || !signIn.means().equals(SignIn.DEMONSTRATION)) {
            return Optional.empty();
        }
        PersonId person = new PersonId(key);
        List<Account> inPerson = inPerson(signIn);
        if (!inPerson.isEmpty()) {
            return inPerson.stream()
                    .filter(a -> signIn.as()
                            .map(as -> as.equals(a.key()))
                            .orElseGet(() -> a.viewer().person().equals(person)))
                    .map(a -> inPerson.size() > 1 ? a.amongSeveral() : a)
                    .findFirst();
        }
        LocalDate today = clock.today();
        Registers now = registers.on(today);
        return now.mandatesOn(person, today).stream()
                .map(mandate -> under(mandate, now, today))
                .filter(a -> !signIn.name().contains("@") || a.key().equals(signIn.name()))
                .findFirst();
    }

    @Override
    public Optional<Account> byToken(String token) {
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        Optional<Account> found = Optional.empty();
        for (Account account : all()) {
            // Compared whole and with every account, so that the time it takes tells nothing about a token.
            if (MessageDigest.isEqual(account.token().getBytes(StandardCharsets.UTF_8), given)) {
                found = Optional.of(account);
            }
        }
        return found;
    }

    @Override
    public Optional<LocalDate> endedOn(String token) {
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        LocalDate today = clock.today();
        List<Mandate> mandates = registers.on(today).mandates().stream()
                .filter(m -> joined(m.person())
                        || known.stream().anyMatch(a -> a.viewer().person().equals(m.person())))
                .filter(m -> MessageDigest.isEqual(token(m).getBytes(StandardCharsets.UTF_8), given))
                .toList();
        return mandates.stream().anyMatch(m -> m.period().contains(today))
                ? Optional.empty()
                : mandates.stream()
                        .map(m -> m.period().until())
                        .filter(last -> last.isBefore(today))
                        .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Mandate> ended(SignIn signIn) {
        String key = signIn.name().split("@", 2)[0];
        if (!PersonId.isOne(key) || account(signIn).isPresent()) {
            return Optional.empty();
        }
        LocalDate today = clock.today();
        PersonId person = new PersonId(key);
        Registers now = registers.on(today);
        return now.mandates().stream()
                .filter(m -> m.person().equals(person) && m.period().until().isBefore(today))
                .filter(m -> !signIn.name().contains("@")
                        || under(m, now, today).key().equals(signIn.name()))
                .max(Comparator.comparing(m -> m.period().until()));
    }

    /// Whether somebody is none of the invented, but was given a mandate by those who keep them.
    private static boolean joined(PersonId person) {
        return InventedPopulation.nameOf(person).isEmpty();
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return InventedPopulation.nameOf(person)
                .or(() -> registers.on(clock.today()).nameOf(person))
                .or(() -> known.stream()
                        .filter(a -> a.viewer().person().equals(person))
                        .map(Account::name)
                        .findFirst());
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    /// The token of somebody known is short, as it is typed by hand.
    private String token(Mandate mandate) {
        return known.stream()
                .filter(a -> a.viewer().person().equals(mandate.person())
                        && a.viewer().organisation().equals(mandate.organisation())
                        && a.viewer().role() == mandate.role())
                .map(Account::token)
                .findFirst()
                .orElseGet(() -> "demo-" + mandate.person().key() + "@"
                        + mandate.organisation().key() + "@" + Codes.of(mandate.role()));
    }

    /// Shows who can sign in, and the token of each for the API.
    void show(PrintStream terminal) {
        for (Account account : all()) {
            terminal.printf(
                    "  %-22s %-28s %-18s %s%n",
                    account.name(),
                    account.viewer().role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    account.viewer().organisation(),
                    account.token());
        }
    }
}
