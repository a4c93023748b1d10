// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.population.life.Life;
import be.passerelle.population.staff.DemoAccount;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.population.staff.Staff;
import be.passerelle.registry.Imported;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.identifier.PersonId;
import java.util.List;
import java.util.Optional;

/// The population as the server takes it.
final class InventedPopulation {

    /// The seed of every demonstration, so that its accounts and their files are the same everywhere.
    static final long SEED = 1;

    private InventedPopulation() {}

    /// The accounts; the token of each is its key.
    static List<Account> accounts() {
        return DemoAccounts.of(SEED).stream()
                .filter(each -> !each.key().equals(DemoAccounts.REPRESENTATIVE))
                .map(InventedPopulation::account)
                .toList();
    }

    /// Those who have no file of their own and act for others, as far as files say so.
    static List<Account> representatives() {
        return DemoAccounts.of(SEED).stream()
                .filter(each -> each.key().equals(DemoAccounts.REPRESENTATIVE))
                .map(InventedPopulation::account)
                .toList();
    }

    /// The name of a member of staff.
    static Optional<String> nameOf(PersonId person) {
        return Staff.member(person).map(member -> member.givenName() + " " + member.familyName());
    }

    static List<Imported> acts(List<Life.Entry> entries) {
        return entries.stream()
                .map(entry -> new Imported(entry.proposed(), entry.recordedAt(), entry.command()))
                .toList();
    }

    private static Account account(DemoAccount demo) {
        return new Account(
                demo.viewer(), demo.givenName() + " " + demo.familyName(), demo.language(), "demo-" + demo.key());
    }
}
