// SPDX-License-Identifier: EUPL-1.2

/// The dated facts that are nobody's file.
module be.passerelle.registers {
    requires transitive be.passerelle.stream;
    requires static transitive org.jspecify;

    exports be.passerelle.registers;
}
