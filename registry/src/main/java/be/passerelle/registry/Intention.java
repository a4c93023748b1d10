// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CommandId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What somebody wants to record: acts in one or several files, all or none.
///
/// @param command names the intention; recording it twice records it once
/// @param viewer who wants it
/// @param files the acts, by file
public record Intention(CommandId command, Viewer viewer, List<InFile> files) {

    public Intention {
        Map<?, List<InFile>> byFile =
                files.stream().collect(Collectors.groupingBy(InFile::file, TreeMap::new, Collectors.toList()));
        files = byFile.values().stream().flatMap(Collection::stream).toList();
        if (files.isEmpty() || byFile.size() != files.size()) {
            throw new IllegalArgumentException("an intention names at least one file, and each file once");
        }
    }

    /// An intention about one file.
    public static Intention of(CommandId command, Viewer viewer, InFile file) {
        return new Intention(command, viewer, List.of(file));
    }
}
