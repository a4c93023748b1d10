// SPDX-License-Identifier: EUPL-1.2

/// Invented people.
module be.passerelle.population {
    requires static transitive org.jspecify;
    requires transitive be.passerelle.casefile;
}
