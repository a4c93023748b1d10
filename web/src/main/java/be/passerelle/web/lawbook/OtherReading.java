// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.Law;
import be.passerelle.law.parameter.Interpretation;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.List;

/// A reading of an open choice that is not the one applied.
record OtherReading(Parameter<?> parameter, Interpretation reading) {

    /// Those of a parameter that are not applied on the day.
    static List<OtherReading> of(Parameter<?> parameter, LocalDate day) {
        return parameter.readings().stream()
                .filter(reading -> parameter
                        .at(day)
                        .filter(value -> value.value().equals(reading.code()))
                        .isEmpty())
                .map(reading -> new OtherReading(parameter, reading))
                .toList();
    }

    /// How an address names it.
    String code() {
        return parameter.name().path() + "=" + reading.code();
    }

    Law in(Law law) {
        return law.with(
                "another reading",
                law.parameter(ParameterName.choice(parameter.name().path())).always(reading.code()));
    }

    String worded(Words words) {
        return words.text("lawbook.under", "parameter", parameter.title(), "reading", reading.label());
    }
}
