// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.parameter.Money;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.Directive.Condition;
import be.passerelle.registers.Registers;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The registers that the demonstration starts with.
public final class DemonstrationRegisters {

    private static final String AGREEMENTS = "framework-agreements";
    private static final LocalDate RENEWED_FLANDERS = LocalDate.of(2016, 1, 1);
    private static final LocalDate RENEWED_ELSEWHERE = LocalDate.of(2017, 1, 1);
    private static final LocalDate RENEWED_ALL = LocalDate.of(2023, 1, 1);
    private static final Registers REGISTERS = Registers.of(Organisations.all(), conventions(), directives());

    private DemonstrationRegisters() {}

    public static Registers registers() {
        return REGISTERS;
    }

    /// The framework agreements with the regional partners, each from its date of application.
    private static List<Convention> conventions() {
        return List.of(
                agreement(Organisations.VDAB, LocalDate.of(2012, 12, 12), RENEWED_FLANDERS),
                agreement(Organisations.VDAB, RENEWED_FLANDERS, RENEWED_ALL),
                agreement(Organisations.VDAB, RENEWED_ALL, LocalDate.MAX),
                agreement(Organisations.FOREM, LocalDate.of(2013, 4, 30), RENEWED_ELSEWHERE),
                agreement(Organisations.FOREM, RENEWED_ELSEWHERE, RENEWED_ALL),
                agreement(Organisations.FOREM, RENEWED_ALL, LocalDate.MAX),
                agreement(Organisations.ACTIRIS, LocalDate.of(2014, 3, 10), RENEWED_ELSEWHERE),
                agreement(Organisations.ACTIRIS, RENEWED_ELSEWHERE, RENEWED_ALL),
                agreement(Organisations.ACTIRIS, RENEWED_ALL, LocalDate.MAX),
                agreement(Organisations.ADG, LocalDate.of(2024, 1, 1), LocalDate.MAX));
    }

    private static Convention agreement(OrganisationId partner, LocalDate from, LocalDate next) {
        LocalDate until = next.equals(LocalDate.MAX) ? next : next.minusDays(1);
        return new Convention(partner, Period.of(from, until), Citation.of(AGREEMENTS, partner.key()));
    }

    /// The directives of the commission were not found: these are settings of the demonstration, and say so where they
    /// are cited. Their prices are chosen around two published ones: 1 800 € for the median training of the pilots,
    /// about 4 500 € for a whole trajectory in Flanders.
    private static List<Directive> directives() {
        return List.of(
                directive(
                        "1",
                        Optional.of(Money.of("3000.00")),
                        Condition.SENT_UNDER_CONVENTION,
                        Condition.COMPATIBLE_WITH_HEALTH,
                        Condition.RECOGNISED_DIPLOMA,
                        Condition.SOUGHT_ON_LOCAL_MARKET,
                        Condition.PRICE_WITHIN_LIMIT,
                        Condition.STARTS_AFTER_REQUEST),
                directive(
                        "2",
                        Optional.of(Money.of("1800.00")),
                        Condition.SENT_UNDER_CONVENTION,
                        Condition.COMPATIBLE_WITH_HEALTH,
                        Condition.SOUGHT_ON_LOCAL_MARKET,
                        Condition.PRICE_WITHIN_LIMIT,
                        Condition.STARTS_AFTER_REQUEST),
                directive(
                        "3",
                        Optional.of(Money.of("800.00")),
                        Condition.SENT_UNDER_CONVENTION,
                        Condition.COMPATIBLE_WITH_HEALTH,
                        Condition.PRICE_WITHIN_LIMIT,
                        Condition.STARTS_AFTER_REQUEST));
    }

    private static Directive directive(String key, Optional<Money> highestPrice, Condition... conditions) {
        return new Directive(
                key,
                Period.since(RENEWED_FLANDERS),
                List.of(conditions),
                highestPrice,
                Citation.of("demonstration-settings", "directives", key));
    }
}
