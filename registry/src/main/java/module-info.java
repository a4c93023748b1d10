// SPDX-License-Identifier: EUPL-1.2

/// The write path.
module be.passerelle.registry {
    requires static transitive org.jspecify;
    requires transitive be.passerelle.casefile;

    exports be.passerelle.registry;
    exports be.passerelle.registry.access;
    exports be.passerelle.registry.activity;
    exports be.passerelle.registry.desk;
    exports be.passerelle.registry.failure;
    exports be.passerelle.registry.feed;
    exports be.passerelle.registry.follow;
    exports be.passerelle.registry.identity;
    exports be.passerelle.registry.erasure;
    exports be.passerelle.registry.log;
    exports be.passerelle.registry.memory;
    exports be.passerelle.registry.projection;
    exports be.passerelle.registry.reading;
}
