// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// As whom somebody who can sign in acts: an insured person as themselves, everybody else under a
/// mandate.
///
/// @param viewer the person, organisation and role they act as
/// @param name the name that colleagues see
/// @param language the language of their screens until they choose another
/// @param token the bearer token of the API; fixed in demonstration mode
/// @param mandate the mandate they act under; empty for an insured person
/// @param represents the name of the person whom a representative acts for; empty for everybody else
/// @param several whether they chose this account among others, and may choose another
public record Account(
        Viewer viewer,
        String name,
        Language language,
        String token,
        Optional<Mandate> mandate,
        Optional<String> represents,
        boolean several) {

    /// Somebody who represents nobody.
    public Account(Viewer viewer, String name, Language language, String token, Optional<Mandate> mandate) {
        this(viewer, name, language, token, mandate, Optional.empty(), false);
    }

    /// Somebody who acts under no mandate.
    public Account(Viewer viewer, String name, Language language, String token) {
        this(viewer, name, language, token, Optional.empty());
    }

    /// Somebody who acts under a mandate on a day, with the colleagues they stand in for.
    ///
    /// @param assurance how sure it is that it is them
    public static Account under(
            Mandate mandate, Registers registers, LocalDate day, String token, Assurance assurance) {
        Viewer viewer = new Viewer(
                mandate.person(),
                mandate.organisation(),
                mandate.role(),
                Optional.of(mandate.nationalNumber()),
                registers.numbersOf(mandate.person()),
                registers.standIns().standsInFor(mandate.person(), mandate.organisation(), mandate.role(), day),
                assurance,
                Set.of(),
                Optional.empty());
        return new Account(viewer, mandate.name(), mandate.languages().getFirst(), token, Optional.of(mandate));
    }

    /// The same human as the representative of somebody.
    Account representing(Viewer as, String whom) {
        return new Account(as, name, language, token, Optional.empty(), Optional.of(whom), false);
    }

    /// The same, for somebody who may also act as another.
    public Account amongSeveral() {
        return new Account(viewer, name, language, token, mandate, represents, true);
    }

    /// What tells this account from others of the same person: person, organisation and role.
    public String key() {
        return viewer.person().key() + "@" + viewer.organisation().key() + "@" + Codes.of(viewer.role());
    }

    /// The teams they belong to.
    public List<String> teams() {
        return mandate.map(Mandate::teams).orElse(List.of());
    }

    /// Neither the name nor the token: they must not reach a log.
    @Override
    public String toString() {
        return "the account " + viewer.person();
    }
}
