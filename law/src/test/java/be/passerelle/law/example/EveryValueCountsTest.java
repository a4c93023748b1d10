// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Interpretation;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every value of a parameter decides at least one worked example: with another value in its place, some example comes
/// out otherwise. A value that nobody would miss is either not used, or not shown to whoever checks the law.
class EveryValueCountsTest {

    /// The subjects whose values are all shown.
    private static final Set<String> SUBJECTS =
            Set.of("resumption", "occupational", "returntoworkfund", "assessment", "decision", "retention", "calendar");

    @Test
    void with_another_value_some_example_comes_out_otherwise() {
        Law law = LawInForce.read();
        List<String> missed = new ArrayList<>();
        int looked = 0;
        for (Parameter<?> parameter : law.parameters()) {
            String path = parameter.name().path();
            if (SUBJECTS.contains(path.substring(0, path.indexOf('/')))) {
                for (DatedValue<?> value : parameter.values()) {
                    looked++;
                    if (!decides(law, parameter, value)) {
                        missed.add(path + " from " + value.period().from());
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
        assertThat(missed).isEmpty();
    }

    private static <T> boolean decides(Law law, Parameter<T> parameter, DatedValue<?> value) {
        return others(parameter, value).stream()
                .map(other -> law.with("another value", other))
                .anyMatch(other -> ExampleFile.all().stream()
                        .flatMap(file -> file.examples().stream())
                        .anyMatch(example -> !example.run(other).isEqual()));
    }

    /// The parameter with another value on the days of that one: for a choice, one for each of the other readings.
    private static <T> List<Parameter<T>> others(Parameter<T> parameter, DatedValue<?> value) {
        return switch (value.value()) {
            case Term term -> List.of(with(parameter, value, new Term(term.amount() + 1, term.unit())));
            case Money money -> List.of(with(parameter, value, money.times(java.math.BigDecimal.TWO)));
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
