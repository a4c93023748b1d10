// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import java.time.Instant;

/// The app that shows codes.
public final class AppCodes {

    private AppCodes() {}

    public static String now(String secret) {
        return TimedCodes.code(secret, Instant.now());
    }
}
