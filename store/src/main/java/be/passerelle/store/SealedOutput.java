// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.InstallationKey;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.row.Fields;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/// Writes a file of a backup: its head, what is written in sealed chunks, its end and its signature. Each chunk
/// is bound to the head, to its place and to whether it is the last one, as frames of the AWS Encryption SDK
/// are: none can be left out, moved, cut off or put from elsewhere.
final class SealedOutput extends OutputStream {

    /// How much a chunk holds; the last one holds what is left.
    static final int CHUNK = 1 << 16;

    /// How many more bytes it takes sealed.
    static final int OVERHEAD = 29;

    /// What stands before the signature.
    static final byte[] END = "passerelle end 1".getBytes(StandardCharsets.US_ASCII);

    private static final String CHUNKS = "passerelle.backup.chunk.1";
    private static final String SIGNED = "passerelle.backup.1";

    private final OutputStream to;
    private final byte[] head;
    private final DataKey key;
    private final MessageDigest digest = Backup.sha256();
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private long chunks;
    private long length;

    /// @param key what the head has wrapped
    SealedOutput(OutputStream to, BackupHead head, DataKey key) throws IOException {
        this.to = to;
        this.head = head.sha256();
        this.key = key;
        to.write(head.text().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (filled == CHUNK) {
                seal(false);
            }
            int taken = Math.min(CHUNK - filled, count - done);
            System.arraycopy(bytes, offset + done, buffer, filled, taken);
            filled += taken;
            done += taken;
        }
    }

    /// Ends the file. What is only closed has neither end nor signature, and nobody takes it for whole.
    void finish(InstallationKey signing) throws IOException {
        seal(true);
        to.write(END);
        to.write(signing.sign(signed(head, length, digest.digest())));
        to.flush();
    }

    private void seal(boolean last) throws IOException {
        byte[] sealed = key.seal(Arrays.copyOf(buffer, filled), context(head, chunks, last));
        digest.update(sealed);
        to.write(sealed);
        length += sealed.length;
        chunks++;
        filled = 0;
    }

    /// To what a chunk is bound.
    static byte[] context(byte[] head, long number, boolean last) {
        return new Fields(CHUNKS)
                .bytes(head)
                .number(number)
                .number(last ? 1 : 0)
                .toBytes();
    }

    /// What is signed.
    ///
    /// @param length of all sealed chunks together, in bytes
    static byte[] signed(byte[] head, long length, byte[] chunks) {
        return new Fields(SIGNED).bytes(head).number(length).bytes(chunks).toBytes();
    }
}
