// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.api;

/// Whether the platform can do its work: its database answers.
@FunctionalInterface
public interface Health {

    boolean isUp();
}
