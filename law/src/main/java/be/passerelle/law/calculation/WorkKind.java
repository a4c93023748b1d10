// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

/// What somebody works under an authorisation, as far as the reduction of the benefit tells it apart.
public enum WorkKind {
    JOB,
    SHELTERED_JOB,
    CHILDMINDING,
    SELF_EMPLOYMENT
}
