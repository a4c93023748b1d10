// SPDX-License-Identifier: EUPL-1.2
/// The case file: acts, folds, the procedure, entitlements, access.
module be.passerelle.casefile {
    requires transitive be.passerelle.registers;
    requires static transitive org.jspecify;

    exports be.passerelle.casefile.access;
    exports be.passerelle.casefile.act;
    exports be.passerelle.casefile.appeal;
    exports be.passerelle.casefile.assessment;
    exports be.passerelle.casefile.benefit;
    exports be.passerelle.casefile.consent;
    exports be.passerelle.casefile.correction;
    exports be.passerelle.casefile.detection;
    exports be.passerelle.casefile.file;
    exports be.passerelle.casefile.incapacity;
    exports be.passerelle.casefile.language;
    exports be.passerelle.casefile.occupational;
    exports be.passerelle.casefile.orientation;
    exports be.passerelle.casefile.outcome;
    exports be.passerelle.casefile.path;
    exports be.passerelle.casefile.person;
    exports be.passerelle.casefile.preview;
    exports be.passerelle.casefile.procedure;
    exports be.passerelle.casefile.programme;
    exports be.passerelle.casefile.protection;
    exports be.passerelle.casefile.representation;
    exports be.passerelle.casefile.resumption;
    exports be.passerelle.casefile.returntoworkfund;
    exports be.passerelle.casefile.rights;
    exports be.passerelle.casefile.role;
    exports be.passerelle.casefile.trajectory;
}
