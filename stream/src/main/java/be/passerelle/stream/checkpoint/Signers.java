// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.checkpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The keys that an installation signed its checkpoints with, in order. From one that nobody vouched for on,
/// none counts.
public final class Signers {

    private final List<Signer> all;
    private final Optional<Integer> firstBroken;

    /// @param all in order
    public Signers(List<Signer> all) {
        this.all = List.copyOf(all);
        // Found once: it is asked for with every checkpoint, and a signature takes long to look at.
        this.firstBroken = firstBroken(this.all);
    }

    private static Optional<Integer> firstBroken(List<Signer> all) {
        for (int i = 0; i < all.size(); i++) {
            boolean holds = i == 0 ? all.get(i).isFirst() : all.get(i).follows(all.get(i - 1));
            if (!holds) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /// All of them, in order.
    public List<Signer> all() {
        return all;
    }

    /// The number of the first key that the one before did not vouch for; empty when there is none.
    public Optional<Integer> firstBroken() {
        return firstBroken;
    }

    /// Whether these are the keys of the same installation, the same or later: they begin with those that are known,
    /// and each further one was vouched for by the one before.
    public boolean continues(Signers known) {
        return known.isBeginningOf(this)
                && IntStream.range(Math.max(1, known.all.size()), all.size())
                        .allMatch(i -> all.get(i).follows(all.get(i - 1)));
    }

    /// Whether others begin with these.
    public boolean isBeginningOf(Signers others) {
        return all.size() <= others.all.size()
                && IntStream.range(0, all.size())
                        .allMatch(
                                i -> all.get(i).line().equals(others.all.get(i).line()));
    }

    /// Whether the key that was in force signed a checkpoint as it stands.
    public boolean signed(Checkpoint checkpoint) {
        int sound = firstBroken.orElse(all.size() + 1) - 1;
        return all.subList(0, sound).reversed().stream()
                .filter(signer -> signer.from() <= checkpoint.number())
                .findFirst()
                .filter(signer -> checkpoint.isSignedBy(signer.key()))
                .isPresent();
    }
}
