// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

/// The contacts with the advisory physician or the team in the first year.
public enum ContactMoment {
    FIRST,
    SECOND,
    THIRD
}
