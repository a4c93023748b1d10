// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.SERVICE;
import static be.passerelle.casefile.story.Story.day;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.occupational.EmployerSize;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.occupational.Reintegration;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.occupational.CodexDecision;
import java.math.BigDecimal;
import java.util.Optional;

/// The acts of an invented life with an employer.
final class Workplace {

    private Workplace() {}

    static InventedLife absent(String since, String today) {
        InventedLife life = new InventedLife().on(day(since)).registered();
        life.recognised(Scheme.EMPLOYEE, day(since).plusMonths(12).minusDays(7), Optional.empty());
        return life.on(day(today));
    }

    static int named(InventedLife life, String absentSince) {
        return life.by(INSURED, 0, employerNamed(Optional.of(absentSince), EmployerSize.LARGER));
    }

    static OccupationalAct employerNamed(Optional<String> absentSince, EmployerSize size) {
        return new OccupationalAct.EmployerNamed(
                EMPLOYER.organisation(),
                SERVICE,
                size,
                "stock clerk",
                absentSince.map(Story::day),
                Cause.ILLNESS,
                Optional.empty());
    }

    static OccupationalAct afterAccident(String absentSince, Optional<String> temporaryEnded) {
        return new OccupationalAct.EmployerNamed(
                EMPLOYER.organisation(),
                SERVICE,
                EmployerSize.LARGER,
                "roofer",
                Optional.of(day(absentSince)),
                Cause.ACCIDENT_AT_WORK,
                temporaryEnded.map(Story::day));
    }

    static OccupationalAct asked(boolean agrees) {
        return new OccupationalAct.AskedByEmployer(agrees, false, Optional.empty(), Optional.empty());
    }

    static OccupationalAct assessed(CodexDecision decision) {
        return new OccupationalAct.Assessed(decision, "sits, lifts nothing", Optional.empty());
    }

    static OccupationalAct plan() {
        return new OccupationalAct.PlanHandedOver(
                "order picking, seated",
                "a chair, mornings only",
                BigDecimal.valueOf(19),
                day("2023-06-01"),
                Optional.empty());
    }

    static OccupationalAct commented() {
        return new OccupationalAct.PlanCommented(true, "fits");
    }

    static OccupationalAct force() {
        return new OccupationalAct.ContractEnded(EndOfContract.MEDICAL_FORCE_MAJEURE);
    }

    static Reintegration reintegration(InventedLife life, int at) {
        return life.file()
                .threads(Occupational.OCCUPATIONAL)
                .number(at)
                .orElseThrow()
                .reintegration()
                .orElseThrow();
    }
}
