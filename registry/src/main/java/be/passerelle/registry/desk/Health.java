// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

/// Whether the platform can do its work.
@FunctionalInterface
public interface Health {

    /// What anybody may know of it: the reasons stand in the log.
    enum State {
        UP,
        /// It answers, and somebody who runs it has to look before it no longer does.
        DEGRADED,
        DOWN
    }

    State state();

    /// The answer; a failure to answer is one too.
    static State asked(Health health) {
        try {
            return health.state();
        } catch (RuntimeException _) {
            return State.DOWN;
        }
    }
}
