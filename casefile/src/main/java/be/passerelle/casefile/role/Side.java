// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.role;

/// For whom a role works, and with that how much of a life it has before it. What follows from a side [RolePolicy]
/// says, side by side: a new one has to be thought of there to compile, and nobody else asks which it is.
public enum Side {
    /// The insured person, and who represents them.
    PERSON,
    /// The fund of the person: it handles their whole file.
    FUND,
    /// The institute: it handles whole files that are before it.
    INSTITUTE,
    /// Organisations that accompany or teach the person: they see the threads that they have a part in.
    PARTNER,
    /// Who cares for the person, by their choice: what they share is read, whatever it is part of.
    CARE,
    /// Who keeps registers, mandates and what is recorded. They handle no file.
    HOUSE
}
