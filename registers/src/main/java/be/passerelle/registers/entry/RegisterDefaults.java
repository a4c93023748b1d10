// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Defaults;
import java.util.Map;

/// What the form of an act of a register is filled with when it opens: what the entry says already.
public interface RegisterDefaults extends Defaults {

    /// The content, written as an act writes it; what is not known is left out.
    Map<String, Object> content(AtEntry at);

    /// Those that an act declares, or else nothing.
    ///
    /// @throws IllegalArgumentException when it declares defaults that look at another kind of stream
    static RegisterDefaults of(ActType<?> type) {
        return switch (type.defaults().orElse(null)) {
            case null -> _ -> Map.of();
            case RegisterDefaults defaults -> defaults;
            case Defaults other ->
                throw new IllegalArgumentException("%s of %s does not look at a register"
                        .formatted(other.getClass().getName(), type.code()));
        };
    }
}
