// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The accounts of the installation. In demonstration mode the demonstration gives them; elsewhere they follow
/// from what
/// identity providers say and the registers hold.
public interface Accounts extends ActsAs {

    List<Account> all();

    Optional<Account> byToken(String token);

    /// The last day of the mandate that a token acted under; empty while somebody acts with it, and when it
    /// never was anybody's.
    Optional<LocalDate> endedOn(String token);

    /// The mandate that somebody acted under last; empty while they act, and when they never did.
    Optional<Mandate> ended(SignIn signIn);

    /// The name of anybody who acts, as colleagues see it; empty when it is not known.
    Optional<String> nameOf(PersonId person);

    /// Whether somebody acts in their own file, or in that of whom they represent, and works nowhere here: whom
    /// nobody names who does not look into that file.
    default boolean isInsured(PersonId person) {
        return Insured.isKey(person) || Representation.isKey(person);
    }

    /// Whether anybody may sign in as any of the accounts.
    boolean demonstration();
}
