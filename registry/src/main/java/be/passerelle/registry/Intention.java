// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What somebody wants to record: acts in one or several streams of whatever kind, all or none.
///
/// @param command names the intention; recording it twice records it once
/// @param viewer who wants it
/// @param streams what is wanted of each, in the order of their identifiers
public record Intention(CommandId command, Viewer viewer, List<? extends InStream> streams) {

    /// How many streams at most. Each is locked until the intention is recorded, and a database has room for
    /// some ten thousand locks: who has more to say says it in parts, each with a command of its own.
    public static final int MOST_STREAMS = 500;

    public Intention {
        streams =
                streams.stream().sorted(Comparator.comparing(InStream::stream)).toList();
        long different = streams.stream().map(InStream::stream).distinct().count();
        if (streams.isEmpty() || different != streams.size()) {
            throw new IllegalArgumentException("an intention names at least one stream, and each stream once");
        }
        if (different > MOST_STREAMS) {
            throw new IllegalArgumentException("an intention names at most " + MOST_STREAMS + " streams, not "
                    + different + ": divide it, each part with a command of its own");
        }
    }

    /// An intention about one stream.
    public static Intention of(CommandId command, Viewer viewer, InStream wanted) {
        return new Intention(command, viewer, List.of(wanted));
    }

    /// The same by somebody who may look at more.
    Intention by(Viewer other) {
        return new Intention(command, other, streams);
    }

    /// The streams that are written to or decided on, in order: they are locked together.
    public List<StreamId> locked() {
        List<StreamId> locked = new ArrayList<>();
        for (InStream wanted : streams) {
            locked.add(wanted.stream());
            locked.addAll(wanted.decidedOn());
        }
        return locked.stream().distinct().sorted().toList();
    }

    /// Whether it opens files and does nothing else: whoever does so invents their identifiers anew each time.
    boolean opensFiles() {
        return streams.stream().allMatch(wanted -> wanted instanceof InFile file && file.seenHead() == 0);
    }
}
