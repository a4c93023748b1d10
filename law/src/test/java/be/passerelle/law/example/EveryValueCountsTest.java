// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.parameter.AmountTable;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Interpretation;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.parameter.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every value of a parameter decides at least one worked example: with another value in its place, some example comes
/// out otherwise. A value that nobody would miss is either not used, or not shown to whoever checks the law.
class EveryValueCountsTest {

    /// Values that no example can show. The limit at the lost pay asks for a day since 2023 on which both the minimum
    /// and the ceiling of pay are known, and none was found. A ceiling of pay decides only where no maximum is
    /// printed, and in 2015 no rate is known. Before 2022 everybody has a minimum from the month from which the
    /// household counts, which is asked first.
    private static final List<String> UNDECIDED = List.of(
            "benefit/minimumAfter from -999999999-01-01",
            "benefit/minimumAfter from 2021-01-01",
            "benefit/minimumCappedAtPay from 2023-01-01",
            "benefit/payCeiling from 2015-04-01",
            "benefit/payCeiling from 2024-05-01",
            "benefit/payCeiling from 2025-02-01");

    /// A limit may matter only when it is lower, a floor only when it is higher.
    private static final List<BigDecimal> FACTORS = List.of(BigDecimal.TWO, new BigDecimal("0.5"));

    @Test
    void with_another_value_some_example_comes_out_otherwise() {
        Law law = LawInForce.read();
        List<String> missed = new ArrayList<>();
        int looked = 0;
        for (Parameter<?> parameter : law.parameters()) {
            String path = parameter.name().path();
            for (DatedValue<?> value : parameter.values()) {
                looked++;
                if (!decides(law, parameter, value)) {
                    missed.add(path + " from " + value.period().from());
                }
            }
        }
        assertThat(looked).isGreaterThan(250);
        assertThat(missed)
                .as("add an example that this value decides; take what is shown by now off the list")
                .containsExactlyInAnyOrderElementsOf(UNDECIDED);
    }

    private static <T> boolean decides(Law law, Parameter<T> parameter, DatedValue<?> value) {
        return others(parameter, value).stream()
                .map(other -> law.with("another value", other))
                .anyMatch(other -> ExampleFile.all().stream()
                        .flatMap(file -> file.examples().stream())
                        .anyMatch(example -> !example.run(other)
                                .differences()
                                .equals(example.run(law).differences())));
    }

    /// The parameter with another value on the days of that one: for a choice, one for each of the other readings.
    private static <T> List<Parameter<T>> others(Parameter<T> parameter, DatedValue<?> value) {
        return switch (value.value()) {
            case Term term -> List.of(with(parameter, value, new Term(term.amount() + 1, term.unit())));
            case Money money ->
                FACTORS.stream()
                        .map(factor -> with(parameter, value, money.times(factor)))
                        .toList();
            case Percent percent ->
                List.of(with(
                        parameter,
                        value,
                        new Percent(percent.percent()
                                .add(percent.percent().intValue() == 100 ? BigDecimal.TEN.negate() : BigDecimal.ONE))));
            case BigDecimal factor -> List.of(with(parameter, value, factor.multiply(BigDecimal.TWO)));
            case AmountTable table ->
                IntStream.range(0, table.rows().size())
                        .boxed()
                        .flatMap(row ->
                                FACTORS.stream().map(factor -> with(parameter, value, times(table, row, factor))))
                        .toList();
            case Boolean flag -> List.of(with(parameter, value, !flag));
            case String code ->
                parameter.readings().stream()
                        .map(Interpretation::code)
                        .filter(other -> !other.equals(code))
                        .map(other -> with(parameter, value, other))
                        .toList();
            case Object other -> throw new IllegalArgumentException("no other value for " + other);
        };
    }

    private static AmountTable times(AmountTable table, int row, BigDecimal factor) {
        List<AmountTable.Row> rows = new ArrayList<>(table.rows());
        AmountTable.Row one = rows.get(row);
        rows.set(
                row,
                new AmountTable.Row(
                        one.code(),
                        one.label(),
                        one.incapacities(),
                        one.amount().map(amount -> amount.times(factor))));
        return new AmountTable(rows);
    }

    @SuppressWarnings("unchecked") // the other value is of the same class as the one that it replaces
    private static <T> Parameter<T> with(Parameter<T> parameter, DatedValue<?> value, Object other) {
        return parameter.with(new DatedValue<>(
                (T) other,
                value.period(),
                value.citation(),
                value.certainty(),
                value.source(),
                value.published(),
                value.appliesToIncapacitiesFrom()));
    }
}
