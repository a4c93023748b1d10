// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import be.passerelle.stream.row.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The tree of hashes of RFC 9162, section 2.1.1: leaves and nodes are hashed differently, so that neither passes for
/// the other. It grows at its end, and a leaf may change: a root costs the paths above what moved since the root
/// before,
/// and not the whole tree.
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /// The hashes of leaves, and above each level the one that is made of it: of two nodes their hash, and the last one
    /// as it is where it has nobody beside it.
    private final List<List<byte[]>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    private NavigableSet<Integer> moved = new TreeSet<>();

    /// How many leaves there are.
    public int size() {
        return levels.getFirst().size();
    }

    /// Puts a leaf at the place of another, or at the end.
    ///
    /// @param place from 0 to the number of leaves
    public void put(int place, byte[] content) {
        put(levels.getFirst(), place, hash(LEAF, content, new byte[0]));
        moved.add(place);
    }

    /// The root over all leaves; of none, the SHA-256 of nothing.
    public byte[] root() {
        NavigableSet<Integer> below = moved;
        int level = 0;
        while (levels.get(level).size() > 1) {
            if (levels.size() == level + 1) {
                levels.add(new ArrayList<>());
            }
            below = raise(below, levels.get(level), levels.get(level + 1));
            level++;
        }
        moved = new TreeSet<>();
        return levels.getLast().isEmpty()
                ? Fields.sha256(new byte[0])
                : levels.getLast().getFirst().clone();
    }

    /// @return the places that moved above
    private static NavigableSet<Integer> raise(NavigableSet<Integer> moved, List<byte[]> nodes, List<byte[]> above) {
        NavigableSet<Integer> parents = new TreeSet<>();
        moved.forEach(place -> parents.add(place / 2));
        for (int parent : parents) {
            int left = 2 * parent;
            boolean alone = left + 1 == nodes.size();
            put(above, parent, alone ? nodes.get(left) : hash(NODE, nodes.get(left), nodes.get(left + 1)));
        }
        return parents;
    }

    private static void put(List<byte[]> nodes, int place, byte[] hash) {
        if (place == nodes.size()) {
            nodes.add(hash);
        } else {
            nodes.set(place, hash);
        }
    }

    private static byte[] hash(byte kind, byte[] one, byte[] other) {
        byte[] all = new byte[1 + one.length + other.length];
        all[0] = kind;
        System.arraycopy(one, 0, all, 1, one.length);
        System.arraycopy(other, 0, all, 1 + one.length, other.length);
        return Fields.sha256(all);
    }
}
