// SPDX-License-Identifier: EUPL-1.2

/// What any recorded stream is: acts and how they are declared, stored rows and their
/// chain, keys, checkpoints, identifiers.
module be.passerelle.stream {
    requires transitive be.passerelle.law;
    requires static transitive org.jspecify;

    exports be.passerelle.stream.act;
    exports be.passerelle.stream.checkpoint;
    exports be.passerelle.stream.identifier;
    exports be.passerelle.stream.key;
    exports be.passerelle.stream.procedure;
    exports be.passerelle.stream.reading;
    exports be.passerelle.stream.row;
}
