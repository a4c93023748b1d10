// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts that were typed from pages, against each other: a slip of the pen shows as a broken relation.
class PublishedAmountsTest {

    private static final Law LAW = LawInForce.read();

    /// Products that sources print.
    @ParameterizedTest
    @CsvSource({
        "2018-04-01, 101.7911, 139.7388", // ceiling of 2018, De Pla
        "2015-04-01, 100.9832, 133.2473", // ceiling of April 2015
        "2016-05-31, 11.8278, 15.6068" // first bracket, INAMI colloquium 2016
    })
    void the_coefficient_of_the_day_gives_the_printed_amount(LocalDate day, String base, String printed) {
        BigDecimal coefficient =
                LAW.asOf(day).take(IncomeReduction.INDEX).value().orElseThrow();
        assertThat(Cents.stored(Money.of(base).times(coefficient))).isEqualTo(Money.of(printed));
    }

    /// 60 % of a ceiling is the maximum of the same days and onsets.
    @Test
    void the_maximum_is_the_rate_of_the_ceiling() {
        int compared = 0;
        for (DatedValue<AmountTable> column :
                LAW.parameter(DailyBenefit.MAXIMUM).values()) {
            Optional<DatedValue<AmountTable>> ceilings =
                    LAW.parameter(DailyBenefit.CEILING).at(column.period().from());
            for (AmountTable.Row row : column.value().rows()) {
                Optional<Money> ceiling = ceilings.flatMap(value -> value.value()
                        .rowForIncapacityFrom(row.incapacities().from())
                        .flatMap(AmountTable.Row::amount));
                if (row.amount().isPresent() && ceiling.isPresent()) {
                    assertThat(Percent.of("60").of(ceiling.get()).inCents())
                            .as("%s %s", column.period(), row.code())
                            .isEqualTo(row.amount().get());
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(4);
    }

    /// In 2022 every step of the index was 2 %.
    @Test
    void the_columns_of_2022_rise_by_two_percent() {
        List<DatedValue<AmountTable>> columns = LAW.parameter(DailyBenefit.MAXIMUM).values().stream()
                .filter(column -> column.period().from().getYear() == 2022)
                .toList();
        assertThat(columns).hasSize(6);
        for (int i = 1; i < columns.size(); i++) {
            for (String row : List.of("from2020", "from2022")) {
                assertRises(columns.get(i - 1), columns.get(i), row, "1.02");
            }
        }
    }

    @Test
    void the_amounts_of_the_self_employed_rise_by_two_percent_since_2024() {
        List<DatedValue<AmountTable>> columns =
                LAW.parameter(SelfEmployedBenefit.AMOUNT).values();
        for (int i = columns.size() - 2; i < columns.size(); i++) {
            for (AmountTable.Row row : columns.get(i).value().rows()) {
                assertRises(columns.get(i - 1), columns.get(i), row.code(), "1.02");
            }
        }
    }

    /// Maxima of invalidity are 65, 55 and 40 % of one ceiling.
    @Test
    void the_maxima_of_invalidity_come_from_one_ceiling() {
        List<DatedValue<AmountTable>> with =
                LAW.parameter(DailyBenefit.MAXIMUM_WITH_DEPENDANTS).values();
        for (DatedValue<AmountTable> column : with) {
            BigDecimal most = amount(column, "from1974");
            assertRatio(most, amountOn(DailyBenefit.MAXIMUM_SINGLE, column), "55", "65");
            assertRatio(most, amountOn(DailyBenefit.MAXIMUM_COHABITING, column), "40", "65");
        }
        assertThat(with).hasSize(3);
    }

    private static BigDecimal amountOn(ParameterName<AmountTable> table, DatedValue<AmountTable> column) {
        return amount(LAW.parameter(table).at(column.period().from()).orElseThrow(), "from1974");
    }

    private static BigDecimal amount(DatedValue<AmountTable> column, String row) {
        return column.value().row(row).amount().orElseThrow().euro();
    }

    private static void assertRises(
            DatedValue<AmountTable> before, DatedValue<AmountTable> after, String row, String factor) {
        assertThat(amount(before, row)
                        .multiply(new BigDecimal(factor))
                        .subtract(amount(after, row))
                        .abs())
                .as("%s of %s", row, after.period())
                .isLessThanOrEqualTo(new BigDecimal("0.02"));
    }

    /// Within what two roundings to the cent can do.
    private static void assertRatio(BigDecimal whole, BigDecimal part, String share, String ofShare) {
        assertThat(whole.multiply(new BigDecimal(share))
                        .subtract(part.multiply(new BigDecimal(ofShare)))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.65"));
    }
}
