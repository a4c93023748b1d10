// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import be.passerelle.stream.row.Fields;
import java.util.List;

/// The tree of hashes of RFC 9162, section 2.1.1: leaves and nodes are hashed differently, so that neither passes for
/// the other.
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /// The hash of a leaf, which whoever asks for many roots over the same leaves keeps.
    public static byte[] leaf(byte[] content) {
        return hash(LEAF, content, new byte[0]);
    }

    /// The root over hashes of leaves in order; of none, the SHA-256 of nothing.
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Fields.sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return hash(NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private static byte[] hash(byte kind, byte[] one, byte[] other) {
        byte[] all = new byte[1 + one.length + other.length];
        all[0] = kind;
        System.arraycopy(one, 0, all, 1, one.length);
        System.arraycopy(other, 0, all, 1 + one.length, other.length);
        return Fields.sha256(all);
    }
}
