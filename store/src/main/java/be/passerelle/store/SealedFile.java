// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.store.Restore.Refused;
import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/// A file of a backup, as [SealedOutput] writes it: signed by whom its head names, opened with its key. Nothing
/// in it is
/// looked at before all of it is as it was signed.
final class SealedFile implements AutoCloseable {

    /// What to do with a copy that is not whole.
    static final String KEEP = """
             Keep this copy as it is, since it shows what happened, and take another copy of the same backup. \
            ./run check-backup FILE tells whether a copy is whole.""";

    private static final int MOST_OF_HEAD = 1 << 20;
    private static final int SIGNATURE_BYTES = 64;
    private static final int CHUNK = SealedOutput.CHUNK + SealedOutput.OVERHEAD;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Path file;
    private final FileChannel channel;
    private final BackupHead head;
    private final byte[] bound;
    private final DataKey key;
    private final long begin;
    private final long end;
    private final byte[] digest;

    /// Opens a file and looks at every byte of it.
    ///
    /// @throws Refused when it is not a backup, not as it was written, or its master key is not here
    static SealedFile open(Path file, MasterKeys masters) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new SealedFile(file, channel, masters);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// What a file says of itself. Whether that is true says [#open].
    ///
    /// @throws Refused when it is not a file of a backup
    static BackupHead head(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return BackupHead.parse(text(file, channel));
        }
    }

    private SealedFile(Path file, FileChannel channel, MasterKeys masters) throws IOException {
        this.file = file;
        this.channel = channel;
        String text = text(file, channel);
        this.head = BackupHead.parse(text);
        this.bound = head.sha256();
        this.begin = text.length();
        this.end = channel.size() - SealedOutput.END.length - SIGNATURE_BYTES;
        if (end < begin + SealedOutput.OVERHEAD
                || !Arrays.equals(bytes(end, SealedOutput.END.length), SealedOutput.END)) {
            throw new Refused(
                    "%s was cut off, or something was added to it: it does not end as it was written.".formatted(file)
                            + KEEP);
        }
        this.digest = digested();
        boolean signed = InstallationKey.signed(
                head.signer().key(),
                SealedOutput.signed(bound, end - begin, digest),
                bytes(end + SealedOutput.END.length, SIGNATURE_BYTES));
        Optional<DataKey> opening =
                masters.unwrap(head.wrapped(), head.context()).map(DataKey::of);
        if (!signed) {
            throw changed(opening);
        }
        this.key = opening.orElseThrow(() -> noKey(masters));
        content().transferTo(OutputStream.nullOutputStream());
    }

    BackupHead head() {
        return head;
    }

    /// What opens this file and no other.
    DataKey key() {
        return key;
    }

    /// What was sealed. Whoever reads it to the end has read what is signed; before that, each chunk is one
    /// that the holder of the key wrote in this place.
    InputStream content() {
        return new Chunks(key);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static String text(Path file, FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(MOST_OF_HEAD, channel.size()));
        fill(channel, buffer, 0);
        if (Arrays.equals(Arrays.copyOf(buffer.array(), ZIP.length), ZIP)) {
            throw new Refused("""
                    %s was written by an earlier version of Passerelle, which neither signed nor encrypted backups as \
                    a whole. Restore it with the version that wrote it, start this one on that database, and take a \
                    new backup.""".formatted(file));
        }
        String text = new String(buffer.array(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n\n");
        if (!text.startsWith(BackupHead.BEGINNING) || end < 0) {
            throw new Refused(file + " is not a backup of Passerelle, or its beginning is damaged." + KEEP);
        }
        return text.substring(0, end + 2);
    }

    private Refused changed(Optional<DataKey> opening) throws IOException {
        String where = "";
        if (opening.isPresent()) {
            Chunks chunks = new Chunks(opening.get());
            try {
                chunks.transferTo(OutputStream.nullOutputStream());
                where = " All of it opens, so whoever changed it had its key, or its end alone was changed.";
            } catch (Refused _) {
                where = " What stands from byte %d on is not what was written there."
                        .formatted(begin + (chunks.number - 1) * CHUNK);
            }
        }
        return new Refused("""
                %s was changed after it was written, or put together from several: its signature does not hold.%s%s\
                """.formatted(file, where, KEEP));
    }

    private Refused noKey(MasterKeys masters) {
        String master = head.wrapped().master();
        if (masters.has(master)) {
            return new Refused("""
                    %s does not open with the key that it names, though it is signed: somebody who can sign put it \
                    together.%s""".formatted(file, KEEP));
        }
        return new Refused("""
                %s is sealed under the master key %s, which is not here. Put the file of the master keys of the \
                installation that made it into the data folder, and try again.""".formatted(file, master));
    }

    private byte[] digested() throws IOException {
        MessageDigest all = Backup.sha256();
        for (long at = begin; at < end; at += CHUNK) {
            all.update(bytes(at, (int) Math.min(CHUNK, end - at)));
        }
        return all.digest();
    }

    private byte[] bytes(long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        fill(channel, buffer, at);
        return buffer.array();
    }

    private static void fill(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            // Until it is full, or the file ends: what is missing then is missed by whoever looks at it.
        }
    }

    /// Opens one chunk after the other.
    private final class Chunks extends InputStream {

        private final DataKey opening;
        private final MessageDigest read = Backup.sha256();
        private ByteBuffer chunk = ByteBuffer.allocate(0);
        private long number;
        private boolean ended;

        private Chunks(DataKey opening) {
            this.opening = opening;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            while (!chunk.hasRemaining()) {
                if (ended) {
                    return -1;
                }
                next();
            }
            int count = Math.min(most, chunk.remaining());
            chunk.get(into, offset, count);
            return count;
        }

        private void next() throws IOException {
            long at = begin + number * CHUNK;
            ended = at + CHUNK >= end;
            byte[] sealed = bytes(at, (int) Math.min(CHUNK, end - at));
            read.update(sealed);
            byte[] context = SealedOutput.context(bound, number, ended);
            number++;
            chunk = ByteBuffer.wrap(opening.open(sealed, context).orElseThrow(() -> differs(at)));
            if (ended && !Arrays.equals(read.digest(), digest)) {
                throw differs(begin);
            }
        }

        private Refused differs(long at) {
            return new Refused(
                    "%s holds something else from byte %d on than what was written there.".formatted(file, at) + KEEP);
        }
    }
}
