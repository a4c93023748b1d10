// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

/// With whom somebody has an appointment in the first year of incapacity.
public enum ContactWith {
    PHYSICIAN,
    COORDINATOR
}
