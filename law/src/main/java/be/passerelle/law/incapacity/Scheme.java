// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

/// The insurance scheme under which a person is recognised incapable of work.
public enum Scheme {
    EMPLOYEE,
    /// Fully unemployed: insured in the scheme of employees.
    UNEMPLOYED,
    SELF_EMPLOYED;

    /// Whether both are of one insurance: employees and the self-employed have one each, with a decree of its own.
    public boolean sharesInsuranceWith(Scheme other) {
        return (this == SELF_EMPLOYED) == (other == SELF_EMPLOYED);
    }
}
