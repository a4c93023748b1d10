// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.web.layout.AccountChoice;
import be.passerelle.web.words.Words;

/// Accounts as cards to choose from.
final class AccountCards {

    private AccountCards() {}

    /// @param value what the form sends
    static AccountChoice card(Account account, String value, Words words) {
        return new AccountChoice(
                value,
                Words.initials(account.name()),
                account.name(),
                role(account, words),
                words.text("signin.about."
                        + (account.represents().isPresent()
                                ? "representative"
                                : Codes.of(account.viewer().role()))));
    }

    static String role(Account account, Words words) {
        if (account.represents().isPresent()) {
            return words.text("signin.represents", "name", account.represents().get());
        }
        String role = words.capital(words.value(account.viewer().role()));
        String organisation = words.organisation(account.viewer().organisation());
        return account.viewer().role() == Role.INSURED || role.contains(organisation)
                ? role
                : role + " · " + organisation;
    }
}
