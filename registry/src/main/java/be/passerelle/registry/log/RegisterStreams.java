// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowReader;
import be.passerelle.stream.reading.StoredStream;
import java.util.Collection;

/// Reads registers from stored rows.
public final class RegisterStreams {

    private static final RowReader READER = new RowReader(RegisterActs.types());

    private RegisterStreams() {}

    /// The acts of a stream of a register.
    public static ReadStream read(StoredStream stored) {
        return READER.read(stored);
    }

    /// The book that these streams make.
    public static RegisterBook book(Collection<StoredStream> streams) {
        return RegisterBook.read(streams.stream().map(RegisterStreams::read).toList());
    }
}
