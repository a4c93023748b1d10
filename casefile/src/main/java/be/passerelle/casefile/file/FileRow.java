// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.citation.Citation;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.ThreadKind;

/// The rows of the tables of a case file: the kind of thread chooses what a row looks at.
public final class FileRow {

    private FileRow() {}

    /// A row for an act about the file as a whole.
    public static <A extends FileAct> Row<In<WholeFile>, A> onFile(Class<A> act, Role by, Citation citation) {
        return Row.of(WholeFile.FILE, false, act, by, citation);
    }

    /// A row for an act that opens a thread.
    public static <A extends FileAct> Row<In<WholeFile>, A> opening(
            ThreadKind<?> kind, Class<A> act, Role by, Citation citation) {
        return Row.of(kind, true, act, by, citation);
    }

    /// A row for an act within a thread.
    public static <T extends FileThread, A extends FileAct> Row<In<T>, A> in(
            ThreadKind<T> kind, Class<A> act, Role by, Citation citation) {
        return Row.of(kind, false, act, by, citation);
    }
}
