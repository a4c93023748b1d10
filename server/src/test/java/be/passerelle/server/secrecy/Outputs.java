// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import be.passerelle.stream.act.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// How many outputs were looked at, of each kind: several lives are told at the same time.
final class Outputs {

    /// What an output is.
    enum Kind {
        /// An answer of the API: whatever was asked of it, previews and refused commands included.
        OPERATION,
        /// A page or a list.
        PAGE,
        /// Why a task is there.
        REASON,
        /// What a search finds.
        SEARCH,
        /// A part of the copy that somebody takes along of their own file.
        COPY,
        /// The form of an act.
        FORM,
        /// What comes of sending one: a check, a preview, a refusal, a confirmation.
        CHECK
    }

    /// @param reads whether its reader has a ground on the file
    private record Group(Kind kind, boolean reads, int status) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return "%-9s %-16s %d".formatted(kind, reads ? "with a ground" : "without a ground", status);
        }
    }

    private static final long NEWS = 50_000;

    private final long began = System.nanoTime();
    private final Map<Group, Long> groups = new TreeMap<>();
    private final Map<Role, Integer> readers = new EnumMap<>(Role.class);
    private long all;
    private int lives;
    private boolean failed;

    synchronized void hear(Kind kind, boolean reads, int status) {
        groups.merge(new Group(kind, reads, status), 1L, Long::sum);
        all++;
        if (all % NEWS == 0) {
            System.out.printf("%d outputs, %d whole lives, %d s%n", all, lives, seconds());
        }
    }

    /// Somebody of a role has a ground on the file of a life.
    synchronized void read(Role role) {
        readers.merge(role, 1, Integer::sum);
    }

    /// A life was told to its end.
    synchronized void told() {
        lives++;
    }

    /// Something was told too much: nobody goes on.
    synchronized void fail() {
        failed = true;
    }

    synchronized boolean failed() {
        return failed;
    }

    synchronized long all() {
        return all;
    }

    synchronized int lives() {
        return lives;
    }

    synchronized Map<Role, Integer> readers() {
        return Map.copyOf(readers);
    }

    private long seconds() {
        return (System.nanoTime() - began) / 1_000_000_000;
    }

    synchronized String report(long seed) {
        StringBuilder report = new StringBuilder("%d outputs of %d lives from seed %d in %d s; read by %s%n"
                .formatted(all, lives, seed, seconds(), readers));
        groups.forEach((group, count) -> report.append("%9d %s%n".formatted(count, group)));
        return report.toString();
    }
}
