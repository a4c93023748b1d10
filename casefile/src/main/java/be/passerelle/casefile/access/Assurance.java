// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

/// How sure it is that somebody is who they say.
public enum Assurance {
    /// Sure enough to work with files.
    SUBSTANTIAL,
    /// Sure enough to open medical grounds, and to bind oneself or another.
    HIGH
}
