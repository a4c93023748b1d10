// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import java.time.Instant;

/// The app that shows codes.
public final class AppCodes {

    private AppCodes() {}

    public static String now(String secret) {
        return at(secret, Instant.now());
    }

    public static String at(String secret, Instant moment) {
        return TimedCodes.code(secret, moment);
    }
}
