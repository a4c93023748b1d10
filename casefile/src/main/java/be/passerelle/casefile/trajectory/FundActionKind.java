// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// What the sickness fund does itself to support somebody. The sources name the tools, and not whose they are.
public enum FundActionKind {
    INTERVIEW,
    CAREER_GUIDANCE,
    PROJECT_DEFINITION,
    COACHING,
    /// With the physicians, the employer or the partner, between whom the coordinator stands.
    CONTACT_WITH_OTHERS
}
