// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import be.passerelle.law.language.Phrase;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers all that stands against an act of a register.
final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    /// The content of a component is wrong.
    void content(boolean wrong, String field, Phrase refusal) {
        add(wrong, Optional.of(field), refusal, Kind.CONTENT);
    }

    /// The register is not in a state for the act.
    void state(boolean wrong, Phrase refusal) {
        add(wrong, Optional.empty(), refusal, Kind.STATE);
    }

    /// The act is not for this person.
    void permission(boolean wrong, Phrase refusal) {
        add(wrong, Optional.empty(), refusal, Kind.PERMISSION);
    }

    List<Refusal> all() {
        return List.copyOf(found);
    }

    private void add(boolean wrong, Optional<String> field, Phrase refusal, Kind kind) {
        if (wrong) {
            String code = refusal.key().substring(refusal.key().indexOf('.') + 1);
            found.add(new Refusal(code, refusal, Optional.empty(), field, kind));
        }
    }
}
