// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.organisation;

/// Where an organisation works.
public enum Region {
    FLANDERS,
    WALLONIA,
    BRUSSELS,
    GERMAN_SPEAKING_COMMUNITY
}
