// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import java.util.Optional;

/// The keys of one stream, as far as somebody asked for them.
///
/// @param content the key of payloads
/// @param medical the key of what is sealed inside them
public record KeyRing(State content, State medical) {

    /// How it stands with a key.
    public sealed interface State {

        /// The key, when it is here.
        default Optional<DataKey> key() {
            return this instanceof Held(DataKey held) ? Optional.of(held) : Optional.empty();
        }
    }

    /// It is here.
    public record Held(DataKey held) implements State {}

    /// Nobody asked for it.
    public record NotAsked() implements State {}

    /// It was destroyed for good.
    public record Destroyed() implements State {}

    /// It is wrapped in a form that only a later version of Passerelle knows.
    public record LaterForm() implements State {}

    /// It should be here, and is not: its row is gone, or no master key that is here opens it.
    public record Missing() implements State {}
}
