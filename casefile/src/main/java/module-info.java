// SPDX-License-Identifier: EUPL-1.2

/// The case file and its procedure.
module be.passerelle.casefile {
    requires static transitive org.jspecify;
    requires transitive be.passerelle.law;
}
