// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The search, with an eye on who tries out numbers: that a number has a file says that somebody is on sickness
/// benefit. A search that finds nobody belongs to no file, so that it is noted among the security events; whoever has
/// too many of them by national number within a minute finds nobody by one, whoever it is, until that minute is over.
/// They are counted where they are noted, so that every process counts all of them.
public final class NotedSearch {

    /// Within what time searches are counted.
    public static final Duration COUNTED_FOR = Duration.ofMinutes(1);

    /// How many searches by national number may find nobody within that time, unless it is set otherwise: as many as
    /// somebody mistypes who copies from paper.
    public static final int USUALLY_IN_VAIN = 10;

    private final FileSearch search;
    private final SecurityEvents events;
    private final int mostInVain;

    /// @param mostInVain how many searches by national number may find nobody within the time
    /// @throws IllegalArgumentException when it is none, or more than are kept
    public NotedSearch(FileSearch search, SecurityEvents events, int mostInVain) {
        if (mostInVain < 1 || mostInVain > SecurityEvents.MOST_ALIKE) {
            throw new IllegalArgumentException(
                    "between 1 and " + SecurityEvents.MOST_ALIKE + " searches may find nobody, not " + mostInVain);
        }
        this.search = search;
        this.events = events;
        this.mostInVain = mostInVain;
    }

    /// Finds files, as [FileSearch#find].
    ///
    /// @throws TooManySearches when too many searches by national number found nobody
    List<CaseFileId> find(Viewer viewer, String typed, int limit) {
        boolean byNumber = NationalNumber.parse(typed.strip()).isPresent();
        if (byNumber) {
            mayTryNumbers(viewer);
        }
        List<CaseFileId> hits = search.find(viewer, typed, limit);
        if (hits.isEmpty()) {
            events.note(byNumber ? Kind.NUMBER_FOUND_NOBODY : Kind.SEARCH_FOUND_NOBODY, Optional.of(viewer.person()));
        }
        return hits;
    }

    /// Lets somebody look for a person by their number, or open a file for one.
    ///
    /// @throws TooManySearches when too many numbers found nobody, or somebody whose file is elsewhere
    public void mayTryNumbers(Viewer viewer) {
        int inVain = events.count(Kind.NUMBER_FOUND_NOBODY, viewer.person(), COUNTED_FOR)
                + events.count(Kind.NUMBER_FOUND_ELSEWHERE, viewer.person(), COUNTED_FOR);
        if (inVain >= mostInVain) {
            events.note(Kind.SEARCH_THROTTLED, Optional.of(viewer.person()));
            throw new TooManySearches();
        }
    }

    /// Notes that somebody wanted to open a file for a person who has one where they may not look.
    void foundElsewhere(Viewer viewer) {
        events.note(Kind.NUMBER_FOUND_ELSEWHERE, Optional.of(viewer.person()));
    }

    /// Notes that a file was asked for that does not exist.
    void foundNoFile(Viewer viewer) {
        events.note(Kind.NO_SUCH_FILE, Optional.of(viewer.person()));
    }

    /// Notes that a national number was nobody's.
    public void foundNobody(Viewer viewer) {
        events.note(Kind.NUMBER_FOUND_NOBODY, Optional.of(viewer.person()));
    }
}
