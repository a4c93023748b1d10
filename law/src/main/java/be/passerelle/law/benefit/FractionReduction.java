// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// What an authorised job takes off the benefit since 1 April 2018: as many percent as the employment
/// fraction goes beyond 20 % (royal decree of 3 July 1996, article 230 §1).
public final class FractionReduction {

    /// Up to which fraction nothing is taken off.
    public static final ParameterName<Percent> FREE = ParameterName.percent("benefit/freeFraction");

    /// How the overrun is calculated to the hundredth: `rounded` or [#TRUNCATED].
    public static final ParameterName<String> HUNDREDTHS = ParameterName.choice("benefit/overrunHundredths");

    /// Cut off after two decimals.
    public static final String TRUNCATED = "truncated";

    private static final Citation ARTICLE = Citation.of("ar-1996-07-03", "230", "§1");
    private static final Why NOTHING_MORE = lines -> {};

    private FractionReduction() {}

    /// The percentage taken off on that day. The overrun is calculated to the hundredth, then rounded to
    /// the next unit where its first decimal is 5 or more; otherwise its decimals are dropped.
    public static Finding<Percent> percentage(Law law, EmploymentFraction fraction, LocalDate day) {
        Finding<Percent> percent = computed(law, fraction, day);
        return percent.noting(
                        OtherReadings.of(law, HUNDREDTHS, ARTICLE, percent, other -> computed(other, fraction, day)))
                .under(ARTICLE, off -> Phrase.of("law.reduction.percentage", "percent", off));
    }

    private static Finding<Percent> computed(Law law, EmploymentFraction fraction, LocalDate day) {
        LawOnDay on = law.on(day);
        return on.take(FREE)
                .given(lines -> lines.fact(Phrase.of(
                        "law.fact.employmentFraction",
                        "hours",
                        fraction.hoursPerWeek(),
                        "reference",
                        fraction.referenceHoursPerWeek())))
                .then(free ->
                        fraction.isAtMost(free) ? Finding.of(Percent.NONE, NOTHING_MORE) : beyond(on, fraction, free));
    }

    /// Where both readings of the hundredth agree, neither is used.
    private static Finding<Percent> beyond(LawOnDay on, EmploymentFraction fraction, Percent free) {
        Percent rounded = reduction(fraction, free, RoundingMode.HALF_UP);
        Percent truncated = reduction(fraction, free, RoundingMode.DOWN);
        return rounded.equals(truncated)
                ? Finding.of(rounded, NOTHING_MORE)
                : on.take(HUNDREDTHS).map(reading -> reading.equals(TRUNCATED) ? truncated : rounded);
    }

    /// The benefit per day that is left, in whole cents.
    ///
    /// @param benefit euro per payable day before the reduction
    public static Finding<Money> daily(Law law, EmploymentFraction fraction, Money benefit, LocalDate day) {
        Money whole = Cents.checked("the benefit per day", benefit);
        return Cents.of(law, day, percentage(law, fraction, day).map(percent -> percent.off(whole)))
                .under(ARTICLE, left -> Phrase.of("law.reduction.left", "amount", left, "whole", whole));
    }

    /// The overrun to the hundredth, then to the unit: up from a first decimal of 5, else its decimals are
    /// dropped.
    private static Percent reduction(EmploymentFraction fraction, Percent free, RoundingMode hundredths) {
        BigDecimal overrun = fraction.overrun(free, hundredths);
        return new Percent(overrun.setScale(1, RoundingMode.DOWN).setScale(0, RoundingMode.HALF_UP));
    }
}
