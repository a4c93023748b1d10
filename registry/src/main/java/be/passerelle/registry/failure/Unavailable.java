// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.failure;

import java.time.Duration;

/// The platform cannot do now what was asked, and will again by itself or when somebody who runs it has seen to
/// it. Asking
/// again with the same command is safe, also when nobody knows what became of it.
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What is missing.
    public enum Missing {
        /// The database does not answer, or is starting.
        DATABASE(Duration.ofSeconds(10)),
        /// The server that gives tokens to clients does not tell its keys.
        AUTHORIZATION_SERVER(Duration.ofSeconds(10)),
        /// Too many ask at the same time.
        ROOM_FOR_MORE_CALLERS(Duration.ofSeconds(5)),
        /// There is no room on the disk to record anything.
        ROOM_ON_DISK(Duration.ofMinutes(5));

        private final Duration tryAgainAfter;

        Missing(Duration tryAgainAfter) {
            this.tryAgainAfter = tryAgainAfter;
        }
    }

    private final Missing missing;

    public Unavailable(Missing missing) {
        super("missing: " + missing);
        this.missing = missing;
    }

    public Unavailable(Missing missing, Throwable cause) {
        super("missing: " + missing, cause);
        this.missing = missing;
    }

    public Missing missing() {
        return missing;
    }

    /// In how many seconds it is worth asking again.
    public long tryAgainAfterSeconds() {
        return missing.tryAgainAfter.toSeconds();
    }
}
