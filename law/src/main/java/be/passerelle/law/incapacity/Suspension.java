// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Whether an interruption suspends the year of primary incapacity: its days do not count, and invalidity begins so
/// many
/// days later. For employees maternity rest interrupts neither primary incapacity nor invalidity (law of 14 July 1994,
/// articles 87 and 93, as worded in 1994); for the self-employed it suspends. What follows from other interruptions no
/// source says.
public final class Suspension {

    /// What maternity rest does to the year of an employee: [#GOES_ON] or [#SUSPENDS].
    public static final ParameterName<String> MATERNITY = ParameterName.choice("incapacity/maternityRest");

    /// What it does to the year of the self-employed.
    public static final ParameterName<String> MATERNITY_SELF_EMPLOYED =
            ParameterName.choice("incapacity/maternityRestSelfEmployed");

    /// What any other interruption does.
    public static final ParameterName<String> OTHER = ParameterName.choice("incapacity/otherInterruption");

    /// The year goes on.
    public static final String GOES_ON = "goesOn";

    /// The days do not count.
    public static final String SUSPENDS = "suspends";

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "87", "interruption");
    private static final Citation SELF_EMPLOYED = Citation.of("ar-1971-07-20", "invalidity", "interruption");

    private Suspension() {}

    /// The first day of invalidity, where the days of some interruptions do not count in the year before it. One that
    /// begins when the year is over changes nothing in it.
    ///
    /// @param interrupted the interruptions since the first day of incapacity
    public static Finding<LocalDate> invalidFrom(
            Law law, LocalDate incapacityFrom, Scheme scheme, List<InterruptedDays> interrupted) {
        Finding<LocalDate> begins = Invalidity.beginsOn(law, incapacityFrom, scheme);
        List<InterruptedDays> inOrder = interrupted.stream()
                .filter(each -> !each.days().from().isBefore(incapacityFrom))
                .sorted(Comparator.comparing(each -> each.days().from()))
                .toList();
        for (InterruptedDays each : inOrder) {
            begins = begins.then(day ->
                            each.days().from().isBefore(day) ? after(law, day, scheme, each) : unchanged(day, each))
                    .under(
                            scheme == Scheme.SELF_EMPLOYED ? SELF_EMPLOYED : ARTICLE,
                            day -> Phrase.of("law.suspension.begins", "day", day));
        }
        return begins;
    }

    private static Finding<LocalDate> unchanged(LocalDate day, InterruptedDays interrupted) {
        return Finding.of(day, lines -> lines.fact(phrase(interrupted), interrupted.act()));
    }

    private static Phrase phrase(InterruptedDays interrupted) {
        return Phrase.of("law.fact.interrupted", "why", interrupted.why(), "period", interrupted.days());
    }

    private static Finding<LocalDate> after(Law law, LocalDate day, Scheme scheme, InterruptedDays interrupted) {
        return Finding.of(interrupted.days(), lines -> lines.fact(phrase(interrupted), interrupted.act()))
                .and(
                        law.asOf(interrupted.days().from()).take(parameter(scheme, interrupted.why())),
                        (days, reading) -> reading.equals(SUSPENDS) ? day.plusDays(days.days()) : day);
    }

    private static ParameterName<String> parameter(Scheme scheme, Interruption why) {
        return switch (why) {
            case OTHER -> OTHER;
            case MATERNITY_REST -> scheme == Scheme.SELF_EMPLOYED ? MATERNITY_SELF_EMPLOYED : MATERNITY;
        };
    }
}
