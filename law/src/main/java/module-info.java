// SPDX-License-Identifier: EUPL-1.2

/// The law of the return to work as code.
module be.passerelle.law {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports be.passerelle.law;
    exports be.passerelle.law.assessment;
    exports be.passerelle.law.benefit;
    exports be.passerelle.law.calculation;
    exports be.passerelle.law.calendar;
    exports be.passerelle.law.citation;
    exports be.passerelle.law.example;
    exports be.passerelle.law.decision;
    exports be.passerelle.law.finding;
    exports be.passerelle.law.incapacity;
    exports be.passerelle.law.language;
    exports be.passerelle.law.occupational;
    exports be.passerelle.law.parameter;
    exports be.passerelle.law.resumption;
    exports be.passerelle.law.retention;
    exports be.passerelle.law.programme;
    exports be.passerelle.law.returntoworkfund;
    exports be.passerelle.law.trajectory;
    exports be.passerelle.law.workingday;
}
