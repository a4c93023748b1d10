// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.directive;

import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a directive says.
///
/// @param conditions what a request must meet
/// @param highestPrice the price up to which it holds, when it sets one: a setting of the commission
/// @param ratifiedOn the sitting at which the commission ratified it
/// @param source where it was read; directives of a demonstration say so
public record DirectiveTerms(
        @Within(min = 1, max = 6) List<Directive.Condition> conditions,
        Optional<Money> highestPrice,
        Optional<LocalDate> ratifiedOn,
        @TextLength(max = 300) String source) {

    public DirectiveTerms {
        conditions = List.copyOf(conditions);
    }
}
