// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fact that a rule asks for when an example of it is run.
///
/// @param key its name in the file
/// @param kind how it is written
/// @param optional whether the rule also answers without it
/// @param choices what it may be, for a choice: written by name
public record AskedFact(String key, FactKind kind, boolean optional, List<Enum<?>> choices) {

    public AskedFact {
        choices = List.copyOf(choices);
    }

    /// The key of its label among the texts of the law: one for this rule where there is one, such as
    /// `given.trajectory.plan.from`, else that of all rules, `given.from`.
    public String label(ExampleRule rule) {
        String own = "given." + rule.path().replace('/', '.') + "." + key;
        return Texts.ofLaw().has(own) ? own : "given." + key;
    }

    /// What is wrong with it as it is written; nothing when the rule can take it.
    public Optional<FactRefused.Problem> problemOf(String written) {
        if (kind == FactKind.CHOICE) {
            return written.isBlank()
                    ? missing()
                    : Optional.of(FactRefused.Problem.NO_CHOICE)
                            .filter(_ -> choices.stream()
                                    .noneMatch(choice -> choice.name().equals(written.strip())));
        }
        GivenFacts given = new GivenFacts(Map.of(key, written));
        try {
            Optional<?> value = switch (kind) {
                case DAY -> given.dayIfAny(key);
                case MONTH -> given.monthIfAny(key);
                case FLAG -> given.flagIfAny(key);
                case NUMBER -> given.numberIfAny(key);
                case PERIODS -> Optional.of(given.periods(key)).filter(periods -> !periods.isEmpty());
                case TEXT, CHOICE -> given.textIfAny(key);
            };
            return value.isPresent() ? Optional.empty() : missing();
        } catch (FactRefused refused) {
            return Optional.of(refused.problem());
        }
    }

    private Optional<FactRefused.Problem> missing() {
        return optional ? Optional.empty() : Optional.of(FactRefused.Problem.MISSING);
    }

    /// The same fact of two runs: optional as soon as one of them goes without it.
    AskedFact or(AskedFact other) {
        return other.optional ? asOptional() : this;
    }

    AskedFact asOptional() {
        return new AskedFact(key, kind, true, choices);
    }
}
