// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.MasterKeys.Wrapped;
import java.time.Duration;
import java.util.Optional;

/// The accounts that an installation keeps itself, for those whom no identity provider knows: what
/// is kept of each is sealed, and of no use to whoever has it without a master key. As whom
/// somebody acts is no part of it.
public interface LocalAccounts {

    /// What only the door reads.
    ///
    /// @param key the key of this account, wrapped under a master key
    /// @param sealed what it seals
    record Secret(Wrapped key, byte[] sealed) {}

    /// An account that somebody wants to use.
    ///
    /// @param invited whether a password is yet to be set
    /// @param last whether this was the last try before it is locked
    record Found(Secret secret, boolean invited, boolean last) {}

    /// Lets somebody set a password within a time; what they had before counts no more.
    void invite(PersonId person, Secret secret, Duration within);

    /// Takes an account away; says whether there was one.
    boolean remove(PersonId person);

    /// Counts a try, and gives what it is tried on; empty when there is no such account, its
    /// invitation is over, or it is locked. It is counted before anybody looks: those who try at
    /// the same time are all counted. After so many it is locked for a time. Tries from browsers
    /// that signed in with it before are counted apart, so that a stranger who locks it does not
    /// lock them out.
    ///
    /// @param known whether it is tried from such a browser
    Optional<Found> tried(PersonId person, boolean known, int most, Duration locked);

    /// The password is set; says whether the invitation that was proven still stood: whoever was invited anew
    /// in between proves that one.
    boolean set(PersonId person, Secret invitation, Secret secret);

    /// The password is replaced, and every session that began with the account ends; says whether
    /// what was kept was still what it was proven against.
    boolean replace(PersonId person, Secret before, Secret secret);

    /// The try succeeded, and no try of that kind counts any more; says whether that step of time
    /// had not been used before.
    boolean succeeded(PersonId person, boolean known, long step);
}
