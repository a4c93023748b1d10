// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

/// A page was asked for that only somebody who has signed in may see.
public final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("sign in first", null, false, false);
    }
}
