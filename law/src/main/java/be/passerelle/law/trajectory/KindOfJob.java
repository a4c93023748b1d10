// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.trajectory;

/// The job that somebody is coached in, or looks for.
public enum KindOfJob {
    /// In the ordinary labour market, under labour law.
    REGULAR,
    VOLUNTEERING,
    UNPAID_PLACEMENT,
    SHELTERED
}
