// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Why;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Interpretation;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.util.Optional;
import java.util.function.Function;

/// What the other readings of an open question give, as lines of a reason.
final class OtherReadings {

    private OtherReadings() {}

    /// A line for each other reading of a choice under which the answer is another one. The rule is worked
    /// through again under each, and only when somebody asks for the reason.
    ///
    /// @param answer the answer under the law as it stands
    /// @param rule the rule with its facts
    static <T> Why of(
            Law law,
            ParameterName<String> choice,
            Citation article,
            Finding<T> answer,
            Function<Law, Finding<T>> rule) {
        return lines -> {
            Parameter<String> parameter = law.parameter(choice);
            for (Interpretation reading : parameter.readings()) {
                Law other = law.with(law.version(), parameter.always(reading.code()));
                Finding<T> given = rule.apply(other);
                if (!given.isUnknown() && !given.value().equals(answer.value())) {
                    lines.openQuestion(
                            Phrase.of("law.otherReading", "reading", reading.label(), "answer", answer(given.value())),
                            article);
                }
            }
        };
    }

    private static <T> Object answer(Optional<T> value) {
        return value.<Object>map(told -> told instanceof Yes ? Boolean.TRUE : told)
                .orElse(Boolean.FALSE);
    }
}
