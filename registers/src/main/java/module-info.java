// SPDX-License-Identifier: EUPL-1.2

/// The dated facts that are nobody's file.
module be.passerelle.registers {
    requires transitive be.passerelle.stream;
    requires static transitive org.jspecify;

    exports be.passerelle.registers;
    exports be.passerelle.registers.act;
    exports be.passerelle.registers.book;
    exports be.passerelle.registers.convention;
    exports be.passerelle.registers.directive;
    exports be.passerelle.registers.entry;
    exports be.passerelle.registers.language;
    exports be.passerelle.registers.mandate;
    exports be.passerelle.registers.organisation;
    exports be.passerelle.registers.procedure;
    exports be.passerelle.registers.setting;
    exports be.passerelle.registers.version;
}
