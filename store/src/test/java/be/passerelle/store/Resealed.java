// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.checkpoint.Signers;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A file of a backup that somebody took apart, changed and put together again: with keys of the installation
/// that wrote it, or with others.
final class Resealed {

    private final DeskStore store;
    private final Path file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private BackupHead head;
    private DataKey opening;
    private InstallationKey signing;

    Resealed(DeskStore store, Path file) {
        this.store = store;
        this.file = file;
        try (SealedFile sealed = SealedFile.open(file, store.database.masterKeys());
                ZipInputStream zip = new ZipInputStream(sealed.content())) {
            head = sealed.head();
            opening = sealed.key();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        signing = store.registryRole.run(connection -> new CheckpointKeys(store.database.folder()).signing(connection));
    }

    Resealed parts(Consumer<Map<String, byte[]>> change) {
        change.accept(parts);
        return this;
    }

    Resealed taken(Instant at) {
        head = with(at, head.schema(), head.signers(), head.wrapped());
        return this;
    }

    Resealed schema(int version) {
        head = with(head.taken(), version, head.signers(), head.wrapped());
        return this;
    }

    Resealed signedBy(InstallationKey key) {
        signing = key;
        return this;
    }

    Resealed signers(Signers signers) {
        head = with(head.taken(), head.schema(), signers, head.wrapped());
        return this;
    }

    /// Seals it with a key that its head does not have.
    Resealed sealedWith(DataKey key) {
        opening = key;
        return this;
    }

    /// As the installation itself would: with a new key, wrapped under its master key.
    Resealed wrappedAnew() {
        opening = DataKey.random();
        MasterKeys masters = store.database.masterKeys();
        head = with(head.taken(), head.schema(), head.signers(), masters.wrap(opening.bytes(), head.context()));
        return this;
    }

    Path as(String name) {
        Path to = file.resolveSibling(name);
        try (SealedOutput sealed = new SealedOutput(Files.newOutputStream(to), head, opening)) {
            ZipOutputStream zip = new ZipOutputStream(sealed);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.finish();
            sealed.finish(signing);
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupHead with(Instant taken, int schema, Signers signers, MasterKeys.Wrapped wrapped) {
        return new BackupHead(
                head.part(),
                head.backup(),
                taken,
                schema,
                head.invented(),
                head.checkpoint(),
                head.digest(),
                signers,
                wrapped);
    }
}
