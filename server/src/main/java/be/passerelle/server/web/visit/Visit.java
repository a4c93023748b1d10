// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.visit;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.act.Role;
import be.passerelle.law.language.Language;
import be.passerelle.server.identity.Account;
import be.passerelle.server.web.layout.Csrf;
import be.passerelle.server.web.layout.Theme;
import be.passerelle.server.web.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/// One request for a page: who asks, in which language, on which day.
///
/// @param account empty before anybody has signed in
/// @param words the texts of the pages in the language of the visitor
/// @param csrf the token that forms send back
/// @param address the path and query of the page, without the choice of a language
/// @param today the day on this installation
public record Visit(Optional<Account> account, Words words, Theme theme, Csrf csrf, String address, LocalDate today) {

    /// Who asks.
    ///
    /// @throws NotSignedIn before anybody has signed in
    public Viewer viewer() {
        return signedIn().viewer();
    }

    /// @throws NotSignedIn before anybody has signed in
    public Account signedIn() {
        return account.orElseThrow(NotSignedIn::new);
    }

    public boolean isInsured() {
        return account.filter(a -> a.viewer().role() == Role.INSURED).isPresent();
    }

    public Language language() {
        return words.language();
    }

    public String text(String key, Object... namesAndValues) {
        return words.text(key, namesAndValues);
    }
}
