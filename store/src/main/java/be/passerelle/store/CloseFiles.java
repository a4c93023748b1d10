// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The files that are somebody's own, or of whom they represent today: what an insured person looks at, and
/// what nobody who works here handles.
final class CloseFiles {

    private final Transactions registry;

    CloseFiles(Transactions registry) {
        this.registry = registry;
    }

    /// @param own their own file; empty for none
    /// @param represented those in which they represent the person, in the order of their identifiers
    record Found(Optional<CaseFileId> own, List<CaseFileId> represented) {

        static final Found NONE = new Found(Optional.empty(), List.of());

        Found {
            represented = List.copyOf(represented);
        }

        Set<CaseFileId> all() {
            Set<CaseFileId> all = new HashSet<>(represented);
            own.ifPresent(all::add);
            return all;
        }
    }

    /// Finds them by who somebody is; nothing where nobody knows their number.
    Found of(Viewer viewer) {
        return viewer.self().map(this::of).orElse(Found.NONE);
    }

    Found of(NationalNumber number) {
        List<CaseFileId> own = new ArrayList<>();
        List<CaseFileId> represented = new ArrayList<>();
        Pipeline reads = CaseFileTable.of(new Pipeline(), number, own::add);
        registry.run(SearchKeyTable.ofRepresentative(reads, number, represented::add));
        return new Found(own.stream().findFirst(), represented);
    }
}
