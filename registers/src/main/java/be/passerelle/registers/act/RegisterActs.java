// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import java.util.List;
import java.util.Optional;

/// Every kind of act that a register may hold.
public final class RegisterActs {

    private static final ActTypes TYPES = ActTypes.under(List.of(RegisterAct.class));

    private RegisterActs() {}

    /// The acts that a stream of a register may hold, as its rows are read with.
    public static ActTypes types() {
        return TYPES;
    }

    public static List<ActType<?>> all() {
        return TYPES.all();
    }

    /// The type with that code, empty when there is none.
    public static Optional<ActType<?>> byCode(String code) {
        return TYPES.byCode(code);
    }
}
