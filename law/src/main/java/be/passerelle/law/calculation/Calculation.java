// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import be.passerelle.law.Law;
import be.passerelle.law.language.Phrase;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// A calculation that anybody can make: the facts that it asks for, and the rules that it puts together. It keeps
/// nothing, and knows nobody.
///
/// @param code its name in addresses and texts
/// @param facts what it asks for, in the order of its form
/// @param together what the facts must meet together, beside what each must meet alone
/// @param rules the rules
/// @param trials invented facts to try it with
public record Calculation(
        String code,
        List<TypedFact> facts,
        Consumer<TypedFacts> together,
        BiFunction<Law, TypedFacts, Calculated> rules,
        List<Trial> trials) {

    public Calculation {
        facts = List.copyOf(facts);
        trials = List.copyOf(trials);
    }

    /// Invented facts to try a calculation with.
    ///
    /// @param code its name in the address and among the texts
    /// @param typed the facts as they would be typed
    public record Trial(String code, Map<String, String> typed) {

        public Trial {
            typed = Map.copyOf(typed);
        }
    }

    public Phrase title() {
        return Phrase.of("calculation." + code + ".title");
    }

    /// What it answers, and for whom.
    public Phrase lead() {
        return Phrase.of("calculation." + code + ".lead");
    }

    public Phrase label(Trial trial) {
        return Phrase.of("calculation." + code + ".try." + trial.code());
    }

    /// @throws IllegalArgumentException when it asks for no such fact
    public TypedFact fact(String key) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " asks for no " + key));
    }

    /// Reads what was typed and calculates.
    ///
    /// @param typed the facts by their keys; what is not asked for is not looked at
    public Answer with(Law law, Map<String, String> typed) {
        TypedFacts read = new TypedFacts(this, typed);
        if (read.problems().isEmpty()) {
            together.accept(read);
        }
        return read.problems().isEmpty()
                ? new Answer.Made(rules.apply(law, read))
                : new Answer.Refused(read.problems());
    }

    /// What became of the facts.
    public sealed interface Answer {

        /// They could be read.
        record Made(Calculated calculated) implements Answer {}

        /// They could not.
        record Refused(List<FactProblem> problems) implements Answer {}
    }
}
