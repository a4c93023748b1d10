// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

/// As what the person works: the benefit is reduced in another way for each.
public enum KindOfWork {
    EMPLOYEE,
    SELF_EMPLOYED,
    SHELTERED,
    CHILDMINDER
}
