// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.benefit.LostPayGuarantee;
import be.passerelle.law.calculation.Calculation.Trial;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Relapse;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether a new incapacity is the same as the one before, what follows from it, and whether the pay that benefit
/// is counted from is guaranteed.
final class RelapseCalculation {

    private static final Citation PRIMARY = Citation.of("law-1994-07-14", "87");
    private static final Citation IN_INVALIDITY = Citation.of("law-1994-07-14", "93");
    private static final Citation GUARANTEE = Citation.of("rule-1997-04-16", "43");
    private static final Citation FLAT = Citation.of("inami-page-benefit", "selfEmployed");
    private static final Citation OF_SELF_EMPLOYED = Citation.of("ar-1971-07-20", "invalidity");

    static final Calculation CALCULATION = new Calculation(
            "relapse",
            List.of(
                    TypedFact.choice("scheme", Scheme.class),
                    TypedFact.day("from"),
                    TypedFact.day("until"),
                    TypedFact.day("again"),
                    TypedFact.day("unemployedFrom").orNot().in("unemployment"),
                    TypedFact.day("unemployedUntil").orNot().in("unemployment"),
                    TypedFact.euroPerDay("earlierPay").orNot().in("pay"),
                    TypedFact.euroPerDay("newPay").orNot().in("pay")),
            RelapseCalculation::together,
            (law, typed) -> new RelapseCalculation(law, typed).calculated(),
            List.of(
                    trial("same", "2024-01-08", "2024-05-31", "2024-06-10"),
                    trial("separate", "2024-01-08", "2024-07-08", "2025-01-02"),
                    trial("invalid", "2023-01-09", "2026-01-14", "2026-04-14")));

    private final Law law;
    private final TypedFacts typed;
    private final Scheme scheme;
    private final Period earlier;
    private final LocalDate again;

    private RelapseCalculation(Law law, TypedFacts typed) {
        this.law = law;
        this.typed = typed;
        this.scheme = typed.oneOf("scheme", Scheme.class);
        this.earlier = Period.of(typed.day("from"), typed.day("until"));
        this.again = typed.day("again");
    }

    private static Trial trial(String code, String from, String until, String again) {
        return new Trial(code, Map.of("scheme", "EMPLOYEE", "from", from, "until", until, "again", again));
    }

    private static void together(TypedFacts typed) {
        typed.notBefore("until", "from", PRIMARY);
        typed.after("again", "until", PRIMARY);
        typed.wantedWith("unemployedUntil", "unemployedFrom");
        typed.wantedWith("unemployedFrom", "unemployedUntil");
        typed.notBefore("unemployedUntil", "unemployedFrom", GUARANTEE);
        typed.after("unemployedFrom", "until", GUARANTEE);
        typed.wantedWith("earlierPay", "newPay");
        typed.wantedWith("newPay", "earlierPay");
    }

    private Calculated calculated() {
        Finding<LocalDate> invalidFrom = Invalidity.beginsOn(law, earlier.from(), scheme);
        return invalidFrom
                .value()
                .map(first -> calculated(invalidFrom, !earlier.until().isBefore(first)))
                .orElseGet(() -> Calculated.of(new CalculatedPart(
                        Phrase.of("calculation.relapse.whether"), List.of(line("invalidFrom", invalidFrom)))));
    }

    private Calculated calculated(Finding<LocalDate> invalidFrom, boolean wasInvalid) {
        Finding<Yes> joins = ofScheme(Relapse.joins(law, earlier.until(), wasInvalid, again));
        List<CalculatedLine> whether =
                List.of(line("invalidFrom", invalidFrom), line("joins", joins), line("lastDay", lastDay(wasInvalid)));
        List<CalculatedLine> follows = new ArrayList<>();
        if (joins.isTold()) {
            follows.add(
                    wasInvalid
                            ? line("staysInvalid", joins)
                            : line("goesOn", joins.then(_ -> Invalidity.beginsOn(law, earlier.from(), scheme))));
        } else if (joins.isNo()) {
            follows.add(line("beginsAnew", joins.negated().then(_ -> Invalidity.beginsOn(law, again, scheme))));
        }
        follows.addAll(guarantee(wasInvalid));
        return Calculated.of(
                new CalculatedPart(Phrase.of("calculation.relapse.whether"), whether),
                new CalculatedPart(Phrase.of("calculation.relapse.follows"), follows));
    }

    /// The last first day of a new incapacity that would still be the same.
    private Finding<LocalDate> lastDay(boolean wasInvalid) {
        return ofScheme(law.asOf(again)
                .take(wasInvalid ? Relapse.INVALIDITY : Relapse.PRIMARY)
                .map(window -> window.beginningOn(Day.after(earlier.until())).until())
                .under(
                        wasInvalid ? IN_INVALIDITY : PRIMARY,
                        day -> Phrase.of("calculation.relapse.lastDayIs", "day", day)));
    }

    private List<CalculatedLine> guarantee(boolean wasInvalid) {
        if (scheme == Scheme.SELF_EMPLOYED) {
            return List.of(line("guarantee", Finding.no(Phrase.of("calculation.relapse.flatAmount"), FLAT)));
        }
        List<Period> unemployed =
                typed.periodIfAny("unemployedFrom", "unemployedUntil").stream().toList();
        Finding<Yes> applies = LostPayGuarantee.applies(law, earlier, wasInvalid, unemployed, again);
        List<CalculatedLine> lines = new ArrayList<>();
        lines.add(line("guarantee", applies));
        typed.moneyIfAny("earlierPay")
                .ifPresent(before -> lines.add(line(
                        "guaranteedPay",
                        LostPayGuarantee.dailyPay(
                                applies, typed.moneyIfAny("newPay").orElseThrow(), before))));
        return lines;
    }

    /// The windows were read in the law of employees; the decree of the self-employed was not seen.
    private <T> Finding<T> ofScheme(Finding<T> finding) {
        return scheme == Scheme.SELF_EMPLOYED
                ? finding.noting(lines ->
                        lines.openQuestion(Phrase.of("calculation.relapse.selfEmployedOpen"), OF_SELF_EMPLOYED))
                : finding;
    }

    private static CalculatedLine line(String code, Finding<?> finding) {
        return CalculatedLine.of(Phrase.of("calculation.relapse." + code), finding);
    }
}
