// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.person;

import be.passerelle.population.organisation.Organisations;
import be.passerelle.stream.identifier.OrganisationId;

/// The parts of the country that matter here: which partner helps, in which language.
public enum Community {
    FLANDERS("VLG", Organisations.VDAB),
    WALLONIA("WAL", Organisations.FOREM),
    BRUSSELS("BRU", Organisations.ACTIRIS),
    GERMAN_SPEAKING("DG", Organisations.ADG);

    private final String code;
    private final OrganisationId partner;

    Community(String code, OrganisationId partner) {
        this.code = code;
        this.partner = partner;
    }

    /// The employment service that helps the people who live here.
    public OrganisationId partner() {
        return partner;
    }

    static Community of(String code) {
        for (Community each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no community " + code);
    }
}
