// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

/// The classifications of occupations in use.
public enum OccupationScheme {
    ISCO_08,
    COMPETENT,
    ESCO,
    ROME_V3
}
