// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

/// A database that Passerelle cannot work on. The message says why and what to do, and nothing that the database holds.
public final class UnusableDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableDatabase(String message) {
        super(message);
    }
}
