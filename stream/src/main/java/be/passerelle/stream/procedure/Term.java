// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.parameter.ParameterName;
import java.util.List;

/// How a row's days are worded for the rulebook: the sentence, and the parameters of the law that they come from.
///
/// @param code `term.<code>` words it
/// @param parameters what it is reckoned with
public record Term(String code, List<ParameterName<?>> parameters) {

    public Term {
        parameters = List.copyOf(parameters);
    }

    public static Term of(String code, ParameterName<?>... parameters) {
        return new Term(code, List.of(parameters));
    }
}
