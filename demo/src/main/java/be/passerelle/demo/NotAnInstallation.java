// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

/// The database holds the invented people of a demonstration.
final class NotAnInstallation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAnInstallation() {
        super("This database holds the invented people of a demonstration, so no installation is started on it.");
    }
}
