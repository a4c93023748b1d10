// SPDX-License-Identifier: EUPL-1.2

/// Invented people.
module be.passerelle.population {
    requires static transitive org.jspecify;
    requires transitive be.passerelle.casefile;

    exports be.passerelle.population;
    exports be.passerelle.population.chance;
    exports be.passerelle.population.life;
    exports be.passerelle.population.person;
    exports be.passerelle.population.organisation;
    exports be.passerelle.population.registers;
    exports be.passerelle.population.staff;
}
