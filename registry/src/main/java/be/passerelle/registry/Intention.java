// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What somebody wants to record: acts in one or several files and registers, all or none.
///
/// @param command names the intention; recording it twice records it once
/// @param viewer who wants it
/// @param files the acts, by file
/// @param registers the acts, by stream of a register
/// @param other an act in a stream of another kind, which comes alone
public record Intention(
        CommandId command, Viewer viewer, List<InFile> files, List<InRegister> registers, Optional<InOther> other) {

    public Intention {
        Map<?, List<InFile>> byFile =
                files.stream().collect(Collectors.groupingBy(InFile::file, TreeMap::new, Collectors.toList()));
        files = byFile.values().stream().flatMap(Collection::stream).toList();
        registers = registers.stream()
                .sorted(Comparator.comparing(r -> r.key().id()))
                .toList();
        long keys = registers.stream().map(InRegister::key).distinct().count();
        if (other.isPresent() != (files.isEmpty() && registers.isEmpty())
                || byFile.size() != files.size()
                || keys != registers.size()) {
            throw new IllegalArgumentException("an intention names at least one stream, and each stream once");
        }
    }

    /// An intention about files and registers.
    public Intention(CommandId command, Viewer viewer, List<InFile> files, List<InRegister> registers) {
        this(command, viewer, files, registers, Optional.empty());
    }

    /// An intention about files alone.
    public Intention(CommandId command, Viewer viewer, List<InFile> files) {
        this(command, viewer, files, List.of());
    }

    /// An intention about one file.
    public static Intention of(CommandId command, Viewer viewer, InFile file) {
        return new Intention(command, viewer, List.of(file), List.of());
    }

    /// An intention about one stream of a register.
    public static Intention of(CommandId command, Viewer viewer, InRegister register) {
        return new Intention(command, viewer, List.of(), List.of(register));
    }

    /// An intention about a stream of another kind.
    public static Intention of(CommandId command, Viewer viewer, InOther other) {
        return new Intention(command, viewer, List.of(), List.of(), Optional.of(other));
    }

    /// The streams it is about.
    public List<StreamId> streams() {
        List<StreamId> streams = new ArrayList<>();
        files.forEach(f -> streams.add(f.file()));
        registers.forEach(r -> streams.add(r.key().id()));
        other.ifPresent(o -> {
            streams.add(o.stream());
            streams.addAll(o.files());
        });
        streams.sort(Comparator.naturalOrder());
        return List.copyOf(streams);
    }
}
