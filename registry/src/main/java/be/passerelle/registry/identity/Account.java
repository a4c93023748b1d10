// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;

/// Somebody who can sign in.
///
/// @param viewer the person, organisation and role they act as
/// @param name the name that colleagues see
/// @param language the language of their screens until they choose another
/// @param token the bearer token of the API; fixed in demonstration mode
public record Account(Viewer viewer, String name, Language language, String token) {

    /// Neither the name nor the token: they must not reach a log.
    @Override
    public String toString() {
        return "the account " + viewer.person();
    }
}
