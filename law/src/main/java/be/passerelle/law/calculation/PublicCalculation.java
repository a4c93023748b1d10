// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.returntoworkfund.FundApplicant;
import be.passerelle.law.returntoworkfund.FundPublic;
import be.passerelle.law.returntoworkfund.FundTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether somebody is among those for whom a procedure exists: the Return To Work trajectory, a vocational
/// training, the Return To Work Fund. Who is not is told where to turn.
final class PublicCalculation {

    private static final Citation FUND = Citation.of("inami-page-fund", "public");

    static final Calculation CALCULATION = new Calculation(
            "public",
            List.of(
                    TypedFact.day("day"),
                    TypedFact.choice("scheme", Scheme.class),
                    TypedFact.choice("cause", Cause.class),
                    TypedFact.yesNo("statutoryCivilServant"),
                    TypedFact.day("incapacityFrom").orNot().in("fund"),
                    TypedFact.day("contractEnded").orNot().in("fund"),
                    TypedFact.yesNo("followsTraining").orNot().in("fund"),
                    TypedFact.yesNo("followsTrajectory").orNot().in("fund")),
            typed -> {
                typed.notBefore("day", "incapacityFrom", FUND);
                typed.notBefore("day", "contractEnded", FUND);
            },
            (law, typed) -> new PublicCalculation(law, typed).calculated(),
            List.of(
                    trial("contractEnded", "EMPLOYEE", "ILLNESS", Map.of("contractEnded", "2026-05-29")),
                    trial("accidentAtWork", "EMPLOYEE", "ACCIDENT_AT_WORK", Map.of()),
                    trial("selfEmployed", "SELF_EMPLOYED", "ILLNESS", Map.of())));

    private final Law law;
    private final TypedFacts typed;
    private final LocalDate day;
    private final Scheme scheme;

    private PublicCalculation(Law law, TypedFacts typed) {
        this.law = law;
        this.typed = typed;
        this.day = typed.day("day");
        this.scheme = typed.oneOf("scheme", Scheme.class);
    }

    private static Trial trial(String code, String scheme, String cause, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.putAll(Map.of("day", "2026-09-01", "scheme", scheme, "cause", cause, "statutoryCivilServant", "false"));
        typed.putAll(Map.of("incapacityFrom", "2026-01-05", "followsTraining", "false", "followsTrajectory", "false"));
        return new Trial(code, typed);
    }

    private Calculated calculated() {
        Cause cause = typed.oneOf("cause", Cause.class);
        boolean civilServant = typed.yes("statutoryCivilServant");
        List<CalculatedLine> lines = new ArrayList<>();
        Finding<Belonging> trajectories = TargetPublic.ofTrajectories(law, scheme, cause, civilServant, day);
        lines.add(belonging("trajectory", trajectories));
        lines.add(belonging("training", TargetPublic.ofRehabilitation(law, scheme, cause, civilServant, day)));
        lines.add(fund(trajectories.value().flatMap(Belonging::whereToTurn)));
        typed.factIfAny("contractEnded")
                .ifPresent(end -> lines.add(
                        CalculatedLine.of(Phrase.of("calculation.public.applyBy"), FundTerms.applyBy(law, end))));
        return Calculated.of(new CalculatedPart(Phrase.of("calculation.public.whether"), lines));
    }

    private static CalculatedLine belonging(String code, Finding<Belonging> belonging) {
        CalculatedLine line = CalculatedLine.of(
                Phrase.of("calculation.public." + code),
                belonging.where(Belonging::belongs).map(_ -> Yes.YES));
        return belonging
                .value()
                .flatMap(Belonging::whereToTurn)
                .map(line::noting)
                .orElse(line);
    }

    /// @param elsewhere whom to turn to where another insurance or service sees to the incapacity
    private CalculatedLine fund(Optional<Phrase> elsewhere) {
        Optional<DatedFact> onset = typed.factIfAny("incapacityFrom");
        Finding<Yes> may = onset.isEmpty() || !typed.has("followsTraining") || !typed.has("followsTrajectory")
                ? Finding.unknown(Phrase.of("calculation.public.factsMissing"))
                : FundPublic.mayApply(
                        law,
                        new FundApplicant(
                                scheme,
                                onset.get(),
                                typed.factIfAny("contractEnded"),
                                typed.yes("followsTraining"),
                                typed.yes("followsTrajectory"),
                                typed.fact("day")));
        CalculatedLine line = CalculatedLine.of(Phrase.of("calculation.public.fund"), may);
        return may.isNo() ? line.noting(elsewhere.orElseGet(() -> Phrase.of(turnTo()))) : line;
    }

    /// Whom to ask instead of the fund.
    private String turnTo() {
        return typed.yes("followsTraining")
                ? "calculation.public.turnToTraining"
                : typed.yes("followsTrajectory")
                        ? "calculation.public.turnToCoordinator"
                        : "calculation.public.turnToOwnFund";
    }
}
