// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The heads of all streams after some checkpoints, and whether those fit together.
public final class Heads {

    /// The order of the heads that one checkpoint is the first to have: by their identifiers as written.
    public static final Comparator<Head> AS_WRITTEN =
            Comparator.comparing(head -> head.stream().toString());

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

    private final Map<UUID, Integer> places = new HashMap<>();
    private final List<Head> latest = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private final List<Head> said = new ArrayList<>();
    private final List<Faulty> faulty = new ArrayList<>();
    private byte[] previous = Checkpoint.none();
    private @Nullable Checkpoint last;

    /// The root over the heads of all streams.
    ///
    /// @param heads in the order of the checkpoints that had each stream first, and within one [#AS_WRITTEN]
    public static byte[] root(Collection<Head> heads) {
        MerkleTree tree = new MerkleTree();
        heads.forEach(head -> tree.put(tree.size(), head.leaf()));
        return tree.root();
    }

    /// Goes one checkpoint on. One that is faulty is noted, and taken as it is: what it says was said by
    /// somebody. Each signs all heads there were when it was taken, and is compared with them: else the heads
    /// beside an earlier one could be changed as soon as the next one is there.
    ///
    /// @param signers the keys that the installation has, or had
    public void follow(CheckpointFile file, Signers signers) {
        Checkpoint checkpoint = file.checkpoint();
        file.heads().stream().sorted(AS_WRITTEN).forEach(this::put);
        said.addAll(file.heads());
        long expected = last == null ? 1 : last.number() + 1;
        if (checkpoint.number() != expected || !Arrays.equals(checkpoint.previous(), previous)) {
            faulty.add(new Faulty(checkpoint.number(), Fault.OUT_OF_ORDER));
        }
        if (!signers.signed(checkpoint)) {
            faulty.add(new Faulty(checkpoint.number(), Fault.FORGED));
        }
        if (checkpoint.streams() != tree.size() || !Arrays.equals(checkpoint.root(), tree.root())) {
            faulty.add(new Faulty(checkpoint.number(), Fault.OTHER_HEADS));
        }
        previous = checkpoint.digest();
        last = checkpoint;
    }

    /// A stream keeps the place that it got first: so a checkpoint costs what moved since the one before.
    private void put(Head head) {
        int place = places.computeIfAbsent(head.stream(), _ -> latest.size());
        if (place == latest.size()) {
            latest.add(head);
        } else {
            latest.set(place, head);
        }
        tree.put(place, head.leaf());
    }

    /// The last checkpoint, empty when there is none.
    public Optional<Checkpoint> last() {
        return Optional.ofNullable(last);
    }

    /// Every head that any of them says. Whoever rewrites a stream and waits for the next checkpoint is found
    /// by the one before.
    public List<Head> said() {
        return List.copyOf(said);
    }

    /// The last known head of each stream, in the order of the tree.
    public List<Head> all() {
        return List.copyOf(latest);
    }

    /// The checkpoints with which something is wrong, in order.
    public List<Faulty> faulty() {
        return List.copyOf(faulty);
    }
}
