// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.procedure.StreamThread;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;

/// The file as a whole, where acts stand that belong to no thread. It never ends.
///
/// @param latest the latest act of the file, or the day it is looked at while it has none
public record WholeFile(DatedFact latest) implements StreamThread {

    /// The kind of rows about the file as a whole.
    public static final ThreadKind<WholeFile> FILE = ThreadKind.whole("file", WholeFile.class);

    private static final DatedFact ALWAYS = new DatedFact(LocalDate.MIN, 0);

    /// That of a file, looked at on a day.
    public static WholeFile of(CaseFile file, LocalDate day) {
        return new WholeFile(
                file.acts().isEmpty()
                        ? new DatedFact(day, 0)
                        : file.acts().getLast().fact());
    }

    @Override
    public int number() {
        return 0;
    }

    @Override
    public ThreadKind<WholeFile> kind() {
        return FILE;
    }

    @Override
    public DatedFact opened() {
        return ALWAYS;
    }

    @Override
    public boolean isOpen() {
        return true;
    }
}
