// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.citation.Citation;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.ThreadKind;
import java.util.List;

/// The rows of the tables of a case file: the kind of thread chooses what a row looks at.
public final class FileRow {

    private FileRow() {}

    /// A row for an act about the file as a whole.
    public static <A extends FileAct> Row<In<WholeFile>, A> onFile(Class<A> act, Role by, Citation citation) {
        return naming(Row.of(WholeFile.FILE, false, act, by, citation));
    }

    /// A row for an act that opens a thread.
    public static <A extends FileAct> Row<In<WholeFile>, A> opening(
            ThreadKind<?> kind, Class<A> act, Role by, Citation citation) {
        return naming(Row.of(kind, true, act, by, citation));
    }

    /// A row for an act within a thread.
    public static <T extends FileThread, A extends FileAct> Row<In<T>, A> in(
            ThreadKind<T> kind, Class<A> act, Role by, Citation citation) {
        return naming(Row.of(kind, false, act, by, citation));
    }

    /// The acts that it refers to must be among those that its declaration says.
    private static <S extends In<?>, A extends FileAct> Row<S, A> naming(Row<S, A> row) {
        Row<S, A> naming = row;
        for (Reference reference : row.type().references()) {
            FileChoices choices = FileChoices.of(reference);
            naming = naming.check(choices.code(), reference.field(), (s, proposed, act) -> {
                List<ActNumber> named = reference.in(act);
                return named.isEmpty() || choices.admits(s, proposed.by(), named);
            });
        }
        return naming;
    }
}
