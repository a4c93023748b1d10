// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The files that are somebody's own, or of whom they represent today: what an insured person looks at, and
/// what nobody who works here handles.
final class CloseFiles {

    private final Transactions registry;

    CloseFiles(Transactions registry) {
        this.registry = registry;
    }

    /// @param own their own file; several where several numbers were said of them
    /// @param formerly those whose person had a number of theirs before: the person finds none by it, and nobody of
    ///     whom it was said handles them
    /// @param represented those in which they represent the person, for each number in the
    ///     order of their identifiers
    record Found(List<CaseFileId> own, List<CaseFileId> formerly, List<CaseFileId> represented) {

        static final Found NONE = new Found(List.of(), List.of(), List.of());

        Found {
            own = List.copyOf(own);
            formerly = List.copyOf(formerly);
            represented = List.copyOf(represented);
        }

        Set<CaseFileId> all() {
            Set<CaseFileId> all = new HashSet<>(represented);
            all.addAll(own);
            all.addAll(formerly);
            return all;
        }
    }

    /// Finds them by who somebody is; nothing where nobody knows a number of theirs.
    Found of(Viewer viewer) {
        Set<NationalNumber> numbers = viewer.selves();
        if (numbers.isEmpty()) {
            return Found.NONE;
        }
        List<CaseFileId> own = new ArrayList<>();
        List<CaseFileId> formerly = new ArrayList<>();
        List<CaseFileId> represented = new ArrayList<>();
        Pipeline reads = new Pipeline();
        for (NationalNumber number : numbers) {
            CaseFileTable.of(reads, number, own::add);
            SearchKeyTable.formerly(reads, number, EnumSet.allOf(NumberChangeCause.class), formerly::add);
            SearchKeyTable.ofRepresentative(reads, number, represented::add);
        }
        registry.run(reads);
        return new Found(own, formerly, represented);
    }
}
