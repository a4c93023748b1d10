// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

/// The database holds files that no demonstration put there.
final class NotADemonstration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotADemonstration() {
        super("This database holds files that no demonstration put there, so none is started in it.");
    }
}
