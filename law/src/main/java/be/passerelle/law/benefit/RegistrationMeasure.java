// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import java.time.LocalDate;

/// The benefit is 10 % lower for somebody without a contract, with work potential, who does not
/// register with the regional employment service: law of 19 December 2025. Its first day is open.
public final class RegistrationMeasure {

    public static final ParameterName<Percent> SHARE = ParameterName.percent("benefit/registrationShare");

    /// Its first day, written as the code of the reading: `2026-01-01` or `2026-03-01`.
    public static final ParameterName<String> FROM = ParameterName.choice("benefit/registrationFrom");

    private static final Citation ARTICLE = Citation.of("law-2025-12-19", "whole");

    private RegistrationMeasure() {}

    /// Whether the benefit is lower on that day.
    ///
    /// @param hasContract whether there is a contract of employment
    /// @param hasPotential whether work potential was found
    /// @param isRegistered whether the person is registered with the regional service
    public static Finding<Yes> applies(
            Law law, boolean hasContract, boolean hasPotential, boolean isRegistered, LocalDate day) {
        return Finding.when(
                        !hasContract,
                        lines -> lines.fact(Phrase.of(hasContract ? "law.fact.hasContract" : "law.fact.noContract")))
                .and(Finding.when(
                        hasPotential,
                        lines ->
                                lines.fact(Phrase.of(hasPotential ? "law.fact.hasPotential" : "law.fact.noPotential"))))
                .and(Finding.when(
                        !isRegistered,
                        lines ->
                                lines.fact(Phrase.of(isRegistered ? "law.fact.registered" : "law.fact.notRegistered"))))
                .and(() -> dated(law, day))
                .under(ARTICLE, _ -> Phrase.of("law.measure.registration"), Phrase.of("law.measure.noRegistration"));
    }

    /// The benefit per day during the measure, in whole cents.
    ///
    /// @param benefit euro per payable day before it
    public static Finding<Money> daily(Law law, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(law, day, law.on(day).take(SHARE).map(share -> share.off(whole)))
                .under(ARTICLE, left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }

    private static Finding<Yes> dated(Law law, LocalDate day) {
        Finding<Yes> begun = begun(law, day);
        return begun.noting(OtherReadings.of(law, FROM, ARTICLE, begun, other -> begun(other, day)));
    }

    /// Before 2026 there was no such measure: the day is compared before the choice is looked at.
    private static Finding<Yes> begun(Law law, LocalDate day) {
        LocalDate earliest = law.parameter(FROM).values().getFirst().period().from();
        if (day.isBefore(earliest)) {
            return Finding.<Yes>no(lines -> lines.fact(Phrase.of("law.measure.notYet", "day", earliest)))
                    .stableAtMost(earliest.minusDays(1));
        }
        return law.on(day)
                .take(FROM)
                .map(LocalDate::parse)
                .then(first -> day.isBefore(first)
                        ? Finding.<Yes>no(_ -> {}).stableAtMost(first.minusDays(1))
                        : Finding.yes(_ -> {}));
    }
}
