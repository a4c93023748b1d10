// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.health;

import be.passerelle.registry.desk.Health.State;

/// What was found of a part of the platform.
///
/// @param what for the log: names nobody and nothing that a file holds
public record Vital(State state, String what) {

    static final Vital WELL = new Vital(State.UP, "");

    /// A part of the platform that can be looked at.
    @FunctionalInterface
    public interface Part {

        Vital look();
    }

    boolean isWell() {
        return state == State.UP;
    }
}
