// SPDX-License-Identifier: EUPL-1.2

/// The law of the return to work as code.
module be.passerelle.law {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;
}
