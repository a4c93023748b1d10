// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

/// How somebody takes part outside economic work.
public enum InclusionActivity {
    VOLUNTEERING,
    OTHER
}
