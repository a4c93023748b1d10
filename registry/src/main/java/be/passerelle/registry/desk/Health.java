// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

/// Whether the platform can do its work: its database answers.
@FunctionalInterface
public interface Health {

    boolean isUp();

    /// The answer; a failure to answer is one too.
    static boolean asked(Health health) {
        try {
            return health.isUp();
        } catch (RuntimeException _) {
            return false;
        }
    }
}
