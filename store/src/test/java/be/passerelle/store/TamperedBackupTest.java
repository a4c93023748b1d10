// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.stream.key.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of a backup that is not what was written, byte for byte, is refused: by a restore, by the check of a
/// copy, and
/// by nothing else than what it says of itself.
@Tag("backup")
class TamperedBackupTest {

    private static final int CHUNK = SealedOutput.CHUNK + SealedOutput.OVERHEAD;
    private static final int SIGNATURE = 64;
    private static final int END = SealedOutput.END.length + SIGNATURE;
    private static final int FILES = 200;

    @TempDir
    private static Path folder;

    private static DeskStore store;
    private static DeskStore elsewhere;
    private static Path keys;
    private static Taken first;
    private static Taken second;

    /// A backup taken apart: nothing of it but its bytes is known.
    private record Taken(byte[] head, List<byte[]> chunks, byte[] end) {

        private static Taken of(Path file) throws IOException {
            byte[] all = Files.readAllBytes(file);
            int begin = new String(all, StandardCharsets.ISO_8859_1).indexOf("\n\n") + 2;
            int end = all.length - END;
            List<byte[]> chunks = new ArrayList<>();
            for (int at = begin; at < end; at += CHUNK) {
                chunks.add(Arrays.copyOfRange(all, at, Math.min(end, at + CHUNK)));
            }
            return new Taken(Arrays.copyOf(all, begin), chunks, Arrays.copyOfRange(all, end, all.length));
        }

        private Taken with(List<byte[]> others) {
            return new Taken(head, others, end);
        }

        private byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(head);
            chunks.forEach(all::writeBytes);
            all.writeBytes(end);
            return all.toByteArray();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        store = new DeskStore();
        for (int i = 0; i < FILES; i++) {
            store.opened("Peeters " + i, "Zoé");
        }
        first = Taken.of(backup("first"));
        second = Taken.of(backup("second"));
        keys = Backup.keysOf(folder.resolve("second"));
        elsewhere = store.withTheSameKeys();
        assertThat(first.chunks().size())
                .as("a first, one in between and a last chunk")
                .isGreaterThan(2);
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
        store.close();
    }

    @Test
    void aByteThatWasChangedAnywhere() throws IOException {
        byte[] whole = first.bytes();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < first.head().length; at++) {
            places.add(at);
        }
        for (int chunk = 0; chunk < first.chunks().size(); chunk++) {
            int begin = first.head().length + chunk * CHUNK;
            int last = begin + first.chunks().get(chunk).length - 1;
            places.addAll(List.of(begin, begin + 1, begin + 12, begin + 13, (begin + last) / 2, last - 15, last));
        }
        for (int at = whole.length - END; at < whole.length; at++) {
            places.add(at);
        }
        for (int at : places) {
            for (int flip : new int[] {1, 0x80}) {
                byte[] bytes = whole.clone();
                bytes[at] ^= (byte) flip;
                assertRefused(bytes);
            }
        }
    }

    @Test
    void aCopyThatWasCutOff() throws IOException {
        byte[] whole = first.bytes();
        for (int length : new int[] {0, 1, first.head().length - 1, first.head().length, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        for (int border = 1; border <= first.chunks().size(); border++) {
            int length = Math.min(first.head().length + border * CHUNK, whole.length - END);
            for (int more = -1; more <= 1; more++) {
                assertRefused(Arrays.copyOf(whole, length + more), "cut off");
            }
            // And put its end behind it again.
            if (border < first.chunks().size()) {
                assertRefused(first.with(first.chunks().subList(0, border)).bytes(), "does not hold");
            }
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "something was added");
        assertRefused(first.with(List.of()).bytes());
    }

    @Test
    void chunksInAnotherOrderOrTwiceOrLeftOut() throws IOException {
        List<byte[]> chunks = first.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            List<byte[]> without = new ArrayList<>(chunks);
            without.remove(i);
            assertRefused(first.with(without).bytes(), "does not hold");
            List<byte[]> twice = new ArrayList<>(chunks);
            twice.add(i, chunks.get(i));
            assertRefused(first.with(twice).bytes(), "does not hold");
            if (i > 0) {
                List<byte[]> swapped = new ArrayList<>(chunks);
                Collections.swap(swapped, i - 1, i);
                assertRefused(first.with(swapped).bytes(), "does not hold");
            }
        }
    }

    /// Of the same installation, under the same master key, and signed with the same key.
    @Test
    void partsOfAnotherBackup() throws IOException {
        for (int i = 0; i < Math.min(first.chunks().size(), second.chunks().size()); i++) {
            List<byte[]> mixed = new ArrayList<>(first.chunks());
            mixed.set(i, second.chunks().get(i));
            assertRefused(first.with(mixed).bytes(), "does not hold");
        }
        assertRefused(new Taken(second.head(), first.chunks(), first.end()).bytes(), "does not hold");
        assertRefused(new Taken(first.head(), second.chunks(), second.end()).bytes(), "does not hold");
        assertRefused(new Taken(first.head(), first.chunks(), second.end()).bytes(), "does not hold");
        assertRefused(Files.readAllBytes(keys), "is the other part");
    }

    @Test
    void whatDoesNotOpenWithTheKeyThatItNames() throws IOException {
        Path file = folder.resolve("first");
        Path another = new Resealed(store, file).sealedWith(DataKey.random()).as("another");
        assertRefused(Files.readAllBytes(another), "from byte " + first.head().length);
        Path anew = new Resealed(store, file).wrappedAnew().as("anew");
        assertThat(check().look(anew).keys())
                .as("that the installation itself wrote")
                .isFalse();
        try (DeskStore others = new DeskStore()) {
            assertThatThrownBy(() -> others.restore(file, keys, 0))
                    .isInstanceOf(Restore.Refused.class)
                    .hasMessageContainingAll("under the master key", "is not here");
        }
    }

    @Test
    void theyAreTakenAsTheyAre() throws IOException {
        assertThat(check().look(Files.write(folder.resolve("copy"), first.bytes()))
                        .keys())
                .isFalse();
        try (DeskStore other = store.withTheSameKeys()) {
            assertThat(other.restore(folder.resolve("copy"), keys, 0).acts()).isEqualTo(3 * FILES);
            assertThat(other.maintenance.verify(_ -> {}).broken()).isEmpty();
            assertThat(other.maintenance.rebuild(_ -> {})).isEqualTo(FILES);
        }
    }

    private static void assertRefused(byte[] bytes) throws IOException {
        assertRefused(bytes, "");
    }

    private static void assertRefused(byte[] bytes, String told) throws IOException {
        Path file = Files.write(folder.resolve("tampered"), bytes);
        assertThatThrownBy(() -> elsewhere.restore(file, keys, 0))
                .isInstanceOf(Restore.Refused.class)
                .hasMessageContaining(told);
        assertThat(file).as("what shows what happened").hasBinaryContent(bytes);
    }

    private static BackupCheck check() {
        return new BackupCheck(store.database.folder(), Optional.empty());
    }

    private static Path backup(String name) {
        Path file = folder.resolve(name);
        store.maintenance.backup(file);
        return file;
    }
}
