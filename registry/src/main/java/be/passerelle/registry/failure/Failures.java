// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.failure;

import org.jspecify.annotations.Nullable;

/// What the log may say of a failure: where it arose. Messages may quote what was sent, so they are left out.
public final class Failures {

    private static final int FRAMES = 12;

    private Failures() {}

    public static String withoutMessages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable each = failure;
        while (each != null) {
            text.append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
            each = each.getCause();
            if (each != null) {
                text.append("\ncaused by ");
            }
        }
        return text.toString();
    }
}
