// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The accounts of the demonstration: anybody may sign in as any of them.
final class FixedAccounts implements Accounts {

    private final List<Account> accounts;
    private final Map<PersonId, Account> byPerson;

    FixedAccounts(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
        this.byPerson =
                accounts.stream().collect(Collectors.toMap(a -> a.viewer().person(), Function.identity()));
    }

    @Override
    public List<Account> all() {
        return accounts;
    }

    @Override
    public Optional<Account> account(SignIn signIn) {
        return byPerson(new PersonId(signIn.name()));
    }

    @Override
    public Optional<Account> byToken(String token) {
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        Optional<Account> found = Optional.empty();
        for (Account account : accounts) {
            // Compared whole and with every account, so that the time it takes tells nothing about a token.
            if (MessageDigest.isEqual(account.token().getBytes(StandardCharsets.UTF_8), given)) {
                found = Optional.of(account);
            }
        }
        return found;
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return InventedPeople.nameOf(person).or(() -> byPerson(person).map(Account::name));
    }

    private Optional<Account> byPerson(PersonId person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    /// Shows who can sign in, and the token of each for the API.
    void show(PrintStream terminal) {
        for (Account account : accounts) {
            terminal.printf(
                    "  %-22s %-28s %-18s %s%n",
                    account.name(),
                    account.viewer().role().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    account.viewer().organisation(),
                    account.token());
        }
    }
}
