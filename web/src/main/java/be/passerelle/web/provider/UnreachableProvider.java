// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import org.jspecify.annotations.Nullable;

/// An identity provider does not answer, or not as one.
public final class UnreachableProvider extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreachableProvider(String what, @Nullable Throwable cause) {
        super("an identity provider " + what, cause);
    }
}
