// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

/// On whose side an interruption of a training lies; why the person is away is of their health, and not the
/// centre's.
public enum InterruptedBy {
    CENTRE,
    PERSON
}
