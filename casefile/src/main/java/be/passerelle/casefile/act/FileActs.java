// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import java.util.List;
import java.util.Optional;

/// Every kind of act that a case file may hold.
public final class FileActs {

    private static final ActTypes TYPES = ActTypes.under(FileAct.class);

    private FileActs() {}

    public static List<ActType<?>> all() {
        return TYPES.all();
    }

    /// All of them, by their codes.
    public static ActTypes types() {
        return TYPES;
    }

    /// The type with that code, empty when there is none.
    public static Optional<ActType<?>> byCode(String code) {
        return TYPES.byCode(code);
    }
}
