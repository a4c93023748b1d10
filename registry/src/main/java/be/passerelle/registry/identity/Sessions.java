// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The sessions of everybody who has signed in, the same for every process of the installation. A session ends when
/// somebody signs out, some time after it was last used, and some time after it began, however much it is used.
public interface Sessions {

    /// A session that is open, as the person it belongs to is shown it.
    ///
    /// @param key what it is kept under ([SessionKey#written()])
    /// @param means who checked the proof
    /// @param used when it was last used, up to a minute ago
    record Open(String key, String means, Instant begun, Instant used) {}

    /// Who signed in; empty when there is no such session, or it has ended. This is a use of it.
    Optional<SignIn> find(SessionKey key);

    /// Begins a session.
    void begin(SessionKey key, SignIn signIn);

    /// Notes as which of their accounts somebody acts from now on ([Account#key()]).
    void act(SessionKey key, String as);

    /// Ends a session, for every process at once.
    void end(SessionKey key);

    /// The open sessions of one person who signed in by certain means, the latest first.
    List<Open> of(SignIn signIn);

    /// Somebody who is signed in, as those are shown them who may end it.
    ///
    /// @param key names them by one of their sessions: what it is kept under
    /// @param name what whoever checked the proof calls them
    /// @param open how many sessions they have
    /// @param begun when the first of these began
    /// @param used when one of them was used last, up to a minute ago
    record Present(String key, String name, String means, int open, Instant begun, Instant used) {}

    /// Everybody who is signed in, whoever used a session last first.
    List<Present> everybody(int most);

    /// Ends all sessions of whoever has the one that is kept under that key; gives what they are
    /// called, and nothing when there is no such session.
    Optional<String> endAll(String key);

    /// Ends all sessions of everybody but one person.
    void endAllBut(SignIn signIn);

    /// Ends one of their sessions; nothing happens when it is not theirs.
    void end(SignIn signIn, String key);
}
