// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.NumberTries;
import be.passerelle.registry.access.NumberTries.Counted;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The search, with an eye on who tries out numbers: that a number has a file says that somebody is on sickness
/// benefit. A search that finds nobody belongs to no file, so that it is noted among the security events;
/// whoever has too many of them by national number within a minute, or whose organisation has, finds nobody by
/// one, whoever it is, until that minute is over, and whoever has too many within a day until it is. Each is
/// counted before it looks ([NumberTries]).
public final class NotedSearch {

    /// Within what time searches are counted.
    public static final Duration COUNTED_FOR = NumberTries.COUNTED_FOR;

    /// How many searches by national number may find nobody within that time, unless it is set otherwise: for
    /// one person as many as somebody mistypes who copies from paper, for an organisation as many as six of
    /// them do; and in a day as many as one mistypes in ten minutes like that.
    public static final NumberTries.Most USUALLY_IN_VAIN = new NumberTries.Most(10, 60, 100);

    private final FileSearch search;
    private final SecurityEvents events;
    private final NumberTries tries;
    private final NumberTries.Most most;

    /// @param most how many searches by national number may find nobody within the time
    public NotedSearch(FileSearch search, SecurityEvents events, NumberTries tries, NumberTries.Most most) {
        this.search = search;
        this.events = events;
        this.tries = tries;
        this.most = most;
    }

    /// A look for somebody by their number, while it lasts.
    public final class Look {

        private final Viewer viewer;
        private boolean inVain;

        private Look(Viewer viewer) {
            this.viewer = viewer;
        }

        /// Notes that the number was nobody's whom they may look at.
        public void foundNobody() {
            inVain(Kind.NUMBER_FOUND_NOBODY);
        }

        /// Notes that somebody wanted to open a file for a person who has one where they may not look.
        void foundElsewhere() {
            inVain(Kind.NUMBER_FOUND_ELSEWHERE);
        }

        private void inVain(Kind kind) {
            inVain = true;
            events.note(kind, Optional.of(viewer.person()));
        }
    }

    /// Finds files, as [FileSearch#find].
    ///
    /// @throws TooManySearches when too many searches by national number found nobody
    List<CaseFileId> find(Viewer viewer, String typed, int limit) {
        if (NationalNumber.parse(typed.strip()).isPresent()) {
            return byNumber(viewer, look -> {
                List<CaseFileId> hits = search.find(viewer, typed, limit);
                if (hits.isEmpty()) {
                    look.foundNobody();
                }
                return hits;
            });
        }
        List<CaseFileId> hits = search.find(viewer, typed, limit);
        if (hits.isEmpty()) {
            events.note(Kind.SEARCH_FOUND_NOBODY, Optional.of(viewer.person()));
        }
        return hits;
    }

    /// Notes that a file was asked for that does not exist.
    void foundNoFile(Viewer viewer) {
        events.note(Kind.NO_SUCH_FILE, Optional.of(viewer.person()));
    }

    /// Lets somebody look for a person by their number, or open a file for one. A look that fails counts.
    ///
    /// @throws TooManySearches when too many numbers found nobody, or somebody whose file is elsewhere
    public <T> T byNumber(Viewer viewer, Function<Look, T> looking) {
        Counted counted = begin(viewer.person(), viewer.organisation(), Optional.empty());
        Look look = new Look(viewer);
        T found = looking.apply(look);
        if (!look.inVain) {
            tries.takeBack(counted);
        }
        return found;
    }

    /// Lets somebody have a number checked that an act of a register says of a colleague. Every answer says
    /// something of that number, so that each counts until the act is recorded.
    ///
    /// @throws TooManySearches when there were too many
    <T> T checked(Performer by, NationalNumber number, Supplier<T> checking) {
        begin(by.person(), by.organisation(), Optional.of(number));
        return checking.get();
    }

    /// The same where it is to be recorded.
    ///
    /// @param isDone whether it was, now and not before: then that counts for the day alone, and the check of
    ///     that number no more. The files of whose number it is close to whom it is said of, which tells whose
    ///     it is.
    /// @throws TooManySearches when there were too many
    <T> T recorded(Performer by, NationalNumber number, Supplier<T> recording, Predicate<T> isDone) {
        Counted counted = begin(by.person(), by.organisation(), Optional.empty());
        T outcome = recording.get();
        if (isDone.test(outcome)) {
            tries.keepForTheDay(counted);
            tries.takeBackCheck(by.person(), number);
        }
        return outcome;
    }

    /// Lets somebody have something decided that may tell whose some numbers are: each counts when it does.
    ///
    /// @param numbers how many are said
    /// @param isRecorded whether the number was recorded by it: then it counts for the day
    /// @throws TooManySearches when there were too many
    <T> T decided(Viewer viewer, int numbers, Supplier<T> deciding, Predicate<T> tells, Predicate<T> isRecorded) {
        List<Counted> counted = begin(viewer, numbers);
        T decided = deciding.get();
        if (isRecorded.test(decided)) {
            counted.forEach(tries::keepForTheDay);
        } else if (!tells.test(decided)) {
            counted.forEach(tries::takeBack);
        }
        return decided;
    }

    /// All or none.
    private List<Counted> begin(Viewer viewer, int numbers) {
        List<Counted> counted = new ArrayList<>(numbers);
        try {
            for (int i = 0; i < numbers; i++) {
                counted.add(begin(viewer.person(), viewer.organisation(), Optional.empty()));
            }
            return counted;
        } catch (TooManySearches e) {
            counted.forEach(tries::takeBack);
            throw e;
        }
    }

    private Counted begin(PersonId person, OrganisationId organisation, Optional<NationalNumber> checked) {
        return tries.begin(person, organisation, checked, most).orElseThrow(() -> {
            events.note(Kind.SEARCH_THROTTLED, Optional.of(person));
            return new TooManySearches();
        });
    }
}
