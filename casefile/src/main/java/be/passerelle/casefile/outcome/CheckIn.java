// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

/// How it goes at work, some time after the return.
public enum CheckIn {
    GOES_WELL,
    NEEDS_SUPPORT,
    STOPPED_WORKING
}
