// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The invented accounts, of whom the insured persons may act for others besides, as the files say when it is
/// asked.
record WithRepresentatives(Accounts known, RepresentedFiles represented) implements Accounts {

    @Override
    public List<Account> all() {
        return known.all();
    }

    @Override
    public List<Account> choices(SignIn signIn) {
        List<Account> choices = new ArrayList<>();
        known.account(signIn).ifPresent(account -> {
            choices.add(account);
            account.viewer()
                    .self()
                    .ifPresent(number -> choices.addAll(
                            represented.accounts(number, account.viewer().organisation(), account)));
        });
        return List.copyOf(choices);
    }

    @Override
    public Optional<Account> account(SignIn signIn) {
        return signIn.as().isEmpty()
                ? known.account(signIn)
                : choices(signIn).stream()
                        .filter(account -> account.key().equals(signIn.as().get()))
                        .findFirst();
    }

    @Override
    public Optional<Account> byToken(String token) {
        return known.byToken(token);
    }

    @Override
    public Optional<LocalDate> endedOn(String token) {
        return known.endedOn(token);
    }

    @Override
    public Optional<Mandate> ended(SignIn signIn) {
        return known.ended(signIn);
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return known.nameOf(person);
    }

    @Override
    public boolean isInsured(PersonId person) {
        return known.isInsured(person);
    }

    @Override
    public boolean demonstration() {
        return known.demonstration();
    }
}
