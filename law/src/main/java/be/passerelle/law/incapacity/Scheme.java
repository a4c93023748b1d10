// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

/// The insurance scheme under which a person is recognised incapable of work.
public enum Scheme {
    EMPLOYEE,
    /// Fully unemployed: insured in the scheme of employees.
    UNEMPLOYED,
    SELF_EMPLOYED
}
