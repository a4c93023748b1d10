// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.checkpoint.CheckpointFile;
import be.passerelle.stream.checkpoint.Head;
import be.passerelle.stream.checkpoint.Heads;
import be.passerelle.stream.checkpoint.Signers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Compares the log with checkpoints: what a chain of hashes alone cannot tell is that its end is missing.
public final class CheckpointComparison {

    private static final int CHUNK = 1000;

    private static final String COMPARE = """
            SELECT head.stream, act.hash, (SELECT max(number) FROM act WHERE act.stream = head.stream)
            FROM unnest(?::uuid[], ?::int[]) WITH ORDINALITY AS head (stream, number, place)
            LEFT JOIN act USING (stream, number) ORDER BY place""";

    private static final String COVERED = """
            SELECT number, stream, at, commitment, organisation, role, operation, ground, client FROM access_log
            WHERE checkpoint = ? ORDER BY number""";

    private static final String UNCOMMITTED = """
            SELECT count(*) FROM access_log
            WHERE person IS NOT NULL AND commitment <> sha256(uuid_send(salt) || convert_to(person, 'UTF8'))""";

    private final Transactions registry;

    CheckpointComparison(Transactions registry) {
        this.registry = registry;
    }

    /// What is wrong with a stream that a checkpoint knows.
    public enum Loss {
        /// All its acts are gone.
        REMOVED,
        /// Its last acts are gone.
        CUT_OFF,
        /// Its acts are others than those that were there.
        REWRITTEN
    }

    /// A stream that is not any more what a checkpoint says.
    public record Lost(Head head, Loss loss) {}

    /// What was compared, and what was found.
    ///
    /// @param checkpoints how many
    /// @param accessLogChanged whether lines of the access log were changed or removed that a checkpoint
    /// covers
    /// @param own how the keys that the checkpoints were compared with stand to the one of the folder
    /// @param unvouched the number of the first key of checkpoints that the one before did not vouch for
    public record Report(
            long checkpoints,
            List<Heads.Faulty> faulty,
            List<Lost> lost,
            boolean accessLogChanged,
            CheckpointKeys.Own own,
            Optional<Integer> unvouched) {

        public boolean isFine() {
            return faulty.isEmpty()
                    && lost.isEmpty()
                    && !accessLogChanged
                    && own != CheckpointKeys.Own.ANOTHER
                    && unvouched.isEmpty();
        }
    }

    Report compare(List<CheckpointFile> files, Signers signers, CheckpointKeys.Own own) {
        Heads heads = new Heads();
        files.forEach(file -> heads.follow(file, signers));
        List<Lost> lost = new ArrayList<>();
        List<Head> all = heads.said();
        for (int from = 0; from < all.size(); from += CHUNK) {
            compare(all.subList(from, Math.min(all.size(), from + CHUNK)), lost);
        }
        boolean changed = heads.last().map(this::isAccessLogChanged).orElse(false);
        // Of each stream what is lost is told once, as the last checkpoint knew it.
        Map<UUID, Lost> once = new LinkedHashMap<>();
        lost.forEach(each -> once.put(each.head().stream(), each));
        return new Report(
                files.size(), heads.faulty(), List.copyOf(once.values()), changed, own, signers.firstBroken());
    }

    private void compare(List<Head> heads, List<Lost> lost) {
        List<byte @Nullable []> hashes = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> {
                            hashes.add(row.getBytes(2));
                            last.add(row.getInt(3));
                        },
                        COMPARE,
                        heads.stream().map(head -> head.stream().toString()).toArray(String[]::new),
                        heads.stream().map(Head::number).toArray(Integer[]::new)));
        for (int i = 0; i < heads.size(); i++) {
            byte[] hash = hashes.get(i);
            if (hash == null) {
                lost.add(new Lost(heads.get(i), last.get(i) == 0 ? Loss.REMOVED : Loss.CUT_OFF));
            } else if (!Arrays.equals(hash, heads.get(i).hash())) {
                lost.add(new Lost(heads.get(i), Loss.REWRITTEN));
            }
        }
    }

    private boolean isAccessLogChanged(Checkpoint last) {
        AccessChain chain = new AccessChain();
        for (long number = 1; number <= last.number(); number++) {
            registry.run(new Pipeline().thenEach(chain::add, COVERED, number));
        }
        long[] uncommitted = new long[1];
        registry.run(new Pipeline().thenEach(row -> uncommitted[0] = row.getLong(1), UNCOMMITTED));
        return chain.lines() != last.accesses()
                || !Arrays.equals(chain.head(), last.accessHead())
                || uncommitted[0] > 0;
    }
}
