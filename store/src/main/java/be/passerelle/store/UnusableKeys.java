// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

/// The keys of the installation cannot be worked with. The message says what is wrong and what to do; nothing was
/// changed, and nothing is shown.
public final class UnusableKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKeys(String message) {
        super(message);
    }
}
