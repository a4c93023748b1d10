// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.language.Texts;
import java.util.List;

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

    /// The same fact of two runs: optional as soon as one of them goes without it.
    AskedFact or(AskedFact other) {
        return other.optional ? asOptional() : this;
    }

    AskedFact asOptional() {
        return new AskedFact(key, kind, true, choices);
    }
}
