// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

/// The embedded PostgreSQL cannot run; the message says what happened and what to do, for the person who started it.
public final class EmbeddedPostgresException extends RuntimeException {

    EmbeddedPostgresException(String message) {
        super(message.strip());
    }

    EmbeddedPostgresException(String message, Throwable cause) {
        super(message.strip(), cause);
    }
}
