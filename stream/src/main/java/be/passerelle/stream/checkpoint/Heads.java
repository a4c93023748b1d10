// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The heads of all streams after some checkpoints, and whether those fit together.
public final class Heads {

    /// What is wrong with a checkpoint.
    public enum Fault {
        /// It does not follow the one before.
        OUT_OF_ORDER,
        /// Nobody whose key is known signed it as it stands.
        FORGED,
        /// The heads beside it are not those that it signs.
        OTHER_HEADS
    }

    /// A checkpoint with which something is wrong.
    public record Faulty(long checkpoint, Fault fault) {}

    private final SortedMap<String, Head> byStream = new TreeMap<>();
    private final SortedMap<String, byte[]> leaves = new TreeMap<>();
    private final List<Head> said = new ArrayList<>();
    private final List<Faulty> faulty = new ArrayList<>();
    private byte[] previous = Checkpoint.none();
    private @Nullable Checkpoint last;

    /// The root over these heads.
    public static byte[] root(Collection<Head> heads) {
        SortedMap<String, Head> ordered = new TreeMap<>();
        heads.forEach(head -> ordered.put(head.stream().toString(), head));
        return MerkleTree.root(ordered.values().stream()
                .map(head -> MerkleTree.leaf(head.leaf()))
                .toList());
    }

    /// Goes one checkpoint on. One that is faulty is noted, and taken as it is: what it says was said by
    /// somebody. Each signs all heads there were when it was taken, and is compared with them: else the heads
    /// beside an earlier one could be changed as soon as the next one is there.
    ///
    /// @param signers the keys that the installation has, or had
    public void follow(CheckpointFile file, Signers signers) {
        Checkpoint checkpoint = file.checkpoint();
        file.heads().forEach(head -> {
            byStream.put(head.stream().toString(), head);
            leaves.put(head.stream().toString(), MerkleTree.leaf(head.leaf()));
        });
        said.addAll(file.heads());
        long expected = last == null ? 1 : last.number() + 1;
        if (checkpoint.number() != expected || !Arrays.equals(checkpoint.previous(), previous)) {
            faulty.add(new Faulty(checkpoint.number(), Fault.OUT_OF_ORDER));
        }
        if (!signers.signed(checkpoint)) {
            faulty.add(new Faulty(checkpoint.number(), Fault.FORGED));
        }
        if (checkpoint.streams() != leaves.size()
                || !Arrays.equals(checkpoint.root(), MerkleTree.root(List.copyOf(leaves.values())))) {
            faulty.add(new Faulty(checkpoint.number(), Fault.OTHER_HEADS));
        }
        previous = checkpoint.digest();
        last = checkpoint;
    }

    /// The last checkpoint, empty when there is none.
    public Optional<Checkpoint> last() {
        return Optional.ofNullable(last);
    }

    /// Every head that any of them says. Whoever rewrites a stream and waits for the next checkpoint is found
    /// by the one
    /// before.
    public List<Head> said() {
        return List.copyOf(said);
    }

    /// The last known head of each stream, by their identifiers as written.
    public List<Head> all() {
        return List.copyOf(byStream.values());
    }

    /// The checkpoints with which something is wrong, in order.
    public List<Faulty> faulty() {
        return List.copyOf(faulty);
    }
}
