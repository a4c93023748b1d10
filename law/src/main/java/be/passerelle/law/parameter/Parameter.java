// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An amount, a term or a choice of the law, with its dated values.
///
/// @param name its typed name
/// @param values first to last, without overlap; gaps are days for which the law gives no value, or none was found
/// @param readings for a choice, the codes that it may take; empty otherwise
/// @param openQuestion the key of the text that says what is unsure about it, when something is
public record Parameter<T>(
        ParameterName<T> name, List<DatedValue<T>> values, List<String> readings, Optional<String> openQuestion) {

    public Parameter {
        values = List.copyOf(values);
        readings = List.copyOf(readings);
    }

    /// The value for a material day, empty when the law has none or none was found.
    public Optional<DatedValue<T>> at(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).period().contains(day)) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }
}
