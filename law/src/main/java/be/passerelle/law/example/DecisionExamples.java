// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.decision.AppealTerm;
import be.passerelle.law.decision.CharterTerms;
import be.passerelle.law.decision.NotificationMention;
import be.passerelle.law.decision.PrescribedClaim;
import be.passerelle.law.decision.Prescription;
import be.passerelle.law.incapacity.CertificateTerm;
import be.passerelle.law.incapacity.Declarant;
import be.passerelle.law.incapacity.IncapacityDeclaration;
import be.passerelle.law.incapacity.PensionStop;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.retention.TrioRetention;
import be.passerelle.law.returntoworkfund.ContractEnd;
import be.passerelle.law.returntoworkfund.FundApplicant;
import be.passerelle.law.returntoworkfund.FundPublic;
import be.passerelle.law.returntoworkfund.FundTerms;
import be.passerelle.law.workingday.CountedTerm;
import be.passerelle.law.workingday.WorkingDayMeaning;
import be.passerelle.law.workingday.WorkingDays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How the examples about working days, decisions, declarations, the fund and the TRIO file are run.
final class DecisionExamples {

    static final List<ExampleRule> RULES = List.of(
            new ExampleRule(
                    "calendar/workingDay",
                    WorkingDays.class,
                    (law, given) ->
                            WorkingDays.counts(law, given.oneOf("meaning", WorkingDayMeaning.class), given.day("day"))),
            new ExampleRule(
                    "calendar/termEnds",
                    CountedTerm.class,
                    (law, given) -> CountedTerm.ends(law, given.day("end"), given.flag("declarationOfIncapacity"))),
            new ExampleRule(
                    "decision/appealBy",
                    AppealTerm.class,
                    (law, given) -> AppealTerm.by(law, given.fact("notified"), mentions(given))),
            new ExampleRule(
                    "decision/decideBy",
                    CharterTerms.class,
                    (law, given) -> CharterTerms.decideBy(law, given.fact("asked"))),
            new ExampleRule(
                    "decision/payBy",
                    CharterTerms.class,
                    (law, given) -> CharterTerms.payBy(law, given.fact("decided"))),
            new ExampleRule(
                    "decision/prescription",
                    Prescription.class,
                    (law, given) -> Prescription.lastDay(
                            law, given.oneOf("claim", PrescribedClaim.class), given.month("month"))),
            new ExampleRule(
                    "incapacity/declareBy",
                    IncapacityDeclaration.class,
                    (law, given) -> IncapacityDeclaration.by(
                            law, given.oneOf("who", Declarant.class), given.fact("incapacityFrom"))),
            new ExampleRule(
                    "incapacity/certificate",
                    CertificateTerm.class,
                    (law, given) -> CertificateTerm.longest(law, given.fact("first"))),
            new ExampleRule(
                    "incapacity/pensionStop",
                    PensionStop.class,
                    (law, given) -> PensionStop.from(law, given.fact("ageReached"))),
            new ExampleRule(
                    "retention/trioConsulted",
                    TrioRetention.class,
                    (law, given) -> TrioRetention.consulted(law, given.fact("lastAddition"))),
            new ExampleRule(
                    "retention/trioKept",
                    TrioRetention.class,
                    (law, given) -> TrioRetention.keptUntil(law, given.fact("lastAddition"))),
            new ExampleRule(
                    "returntoworkfund/mayApply",
                    FundPublic.class,
                    (law, given) -> FundPublic.mayApply(law, applicant(given))),
            new ExampleRule(
                    "returntoworkfund/noticeBy",
                    FundTerms.class,
                    (law, given) -> FundTerms.noticeBy(
                            law, given.oneOf("how", ContractEnd.class), given.fact("contractEnded"))),
            new ExampleRule(
                    "returntoworkfund/contribution",
                    FundTerms.class,
                    (law, given) -> FundTerms.contribution(
                            law, given.oneOf("how", ContractEnd.class), given.fact("contractEnded"))),
            new ExampleRule(
                    "returntoworkfund/applyBy",
                    FundTerms.class,
                    (law, given) -> FundTerms.applyBy(law, given.fact("contractEnded"))),
            new ExampleRule(
                    "returntoworkfund/decideBy",
                    FundTerms.class,
                    (law, given) -> FundTerms.decideBy(law, given.fact("applied"))),
            new ExampleRule(
                    "returntoworkfund/voucher",
                    FundTerms.class,
                    (law, given) -> FundTerms.voucher(law, given.fact("granted"))),
            new ExampleRule(
                    "returntoworkfund/voucherWorth",
                    FundTerms.class,
                    (law, given) -> FundTerms.voucherWorth(law, given.fact("granted"))));

    private DecisionExamples() {}

    private static FundApplicant applicant(GivenFacts given) {
        return new FundApplicant(
                given.oneOf("scheme", Scheme.class),
                given.fact("incapacityFrom"),
                given.factIfAny("contractEnded"),
                given.flagIfAny("followsTraining").orElse(false),
                given.flagIfAny("followsTrajectory").orElse(false),
                given.fact("applied"));
    }

    /// All six mentions but the one that is missing.
    private static Set<NotificationMention> mentions(GivenFacts given) {
        Set<NotificationMention> all = EnumSet.allOf(NotificationMention.class);
        given.oneOfIfAny("missing", NotificationMention.class).ifPresent(all::remove);
        return all;
    }
}
