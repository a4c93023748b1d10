// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// What a review of the plan concludes.
public enum PlanCourse {
    CONTINUES,
    ADJUSTED
}
