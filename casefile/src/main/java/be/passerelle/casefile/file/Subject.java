// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.procedure.Row;
import java.util.List;
import java.util.function.Supplier;

/// A subject of the case file, with all that the rest needs to know of it: what its acts are, how they are folded, what
/// its table says. It stands in the folder of its name, and in one list, `FileActs`.
///
/// @param <S> what is true of it, folded from its acts
public final class Subject<S> {

    private final String code;
    private final List<Class<? extends FileAct>> acts;
    private final Supplier<SubjectFold<S>> fold;
    private final Supplier<List<Row<?, ?>>> rows;

    /// @param code its name in JSON and in the names of its texts; the codes of its acts begin with it
    /// @param acts the sealed roots of its acts
    /// @param fold a new fold
    /// @param rows its table
    public Subject(
            String code,
            List<Class<? extends FileAct>> acts,
            Supplier<SubjectFold<S>> fold,
            Supplier<List<Row<?, ?>>> rows) {
        this.code = code;
        this.acts = List.copyOf(acts);
        this.fold = fold;
        this.rows = rows;
    }

    public String code() {
        return code;
    }

    public List<Class<? extends FileAct>> acts() {
        return acts;
    }

    SubjectFold<S> fold() {
        return fold.get();
    }

    public List<Row<?, ?>> rows() {
        return rows.get();
    }

    @Override
    public String toString() {
        return code;
    }
}
