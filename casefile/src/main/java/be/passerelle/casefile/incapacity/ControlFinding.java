// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

/// What a control of the incapacity by the institute finds. It decides nothing: in the first year the advisory
/// physician
/// ends incapacity.
public enum ControlFinding {
    STILL_INCAPABLE,
    NO_LONGER_INCAPABLE
}
