// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.parameter.ParameterName;
import java.util.List;

/// How a row's days are worded for the rulebook: the sentence, and the parameters of the law that they come from.
///
/// @param code `term.<code>` words it
/// @param parameters what it is reckoned with
public record TermWording(String code, List<ParameterName<?>> parameters) {

    public TermWording {
        parameters = List.copyOf(parameters);
    }

    public static TermWording of(String code, ParameterName<?>... parameters) {
        return new TermWording(code, List.of(parameters));
    }
}
