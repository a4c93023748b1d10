// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import java.util.List;

/// A fact that a rule asks for when an example of it is run.
///
/// @param key its name in the file
/// @param kind how it is written
/// @param optional whether the rule also answers without it
/// @param choices the words it may be, for a choice
public record AskedFact(String key, FactKind kind, boolean optional, List<String> choices) {

    public AskedFact {
        choices = List.copyOf(choices);
    }

    /// The same fact of two runs: optional as soon as one of them goes without it.
    AskedFact or(AskedFact other) {
        return other.optional ? asOptional() : this;
    }

    AskedFact asOptional() {
        return new AskedFact(key, kind, true, choices);
    }
}
