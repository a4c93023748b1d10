// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.BackupHead.Part;
import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.key.MasterKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// What was recorded and the keys for it, each whole and signed, and of one installation.
///
/// @param rows what was recorded
/// @param keys the keys, of the same moment or later
record BothParts(BackupFile rows, BackupFile keys) implements AutoCloseable {

    /// @throws Refused when they are not whole, do not belong together, are of an installation that nobody here
    ///     knows,
    /// or newer keys lie beside
    static BothParts open(Path file, Path keys, MasterKeys masters, Anchor anchor) {
        Path reading = file;
        try {
            BackupFile rows = BackupFile.open(file, Part.RECORD, masters);
            try {
                reading = keys;
                BackupFile wrapped = BackupFile.open(keys, Part.KEYS, masters);
                try {
                    anchor.require(wrapped.head(), keys);
                    Provenance.check(rows.head(), wrapped.head(), anchor);
                    NewerKeys.refuse(wrapped, keys, file, masters);
                    return new BothParts(rows, wrapped);
                } catch (IOException | RuntimeException e) {
                    wrapped.close();
                    throw e;
                }
            } catch (IOException | RuntimeException e) {
                rows.close();
                throw e;
            }
        } catch (IOException e) {
            throw BackupFile.unreadable(reading, e);
        }
    }

    @Override
    public void close() {
        try (rows;
                keys) {
            // Both are closed, whatever becomes of the first.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
