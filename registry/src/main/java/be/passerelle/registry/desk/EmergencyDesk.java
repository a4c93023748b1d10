// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.Law;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.Emergency;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.act.VisibleText;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where somebody opens a protected file that is closed to them, because it cannot wait: for an hour, with a
/// reason, seen by the person, and looked at by a security officer afterwards. It gives no part of a file that
/// their role does not read, and no file on which their organisation has no ground.
public final class EmergencyDesk {

    /// How long a reason is at least: as much as a sentence takes.
    public static final int LEAST_REASON = 20;

    /// How long it is at most.
    public static final int MOST_REASON = 500;

    /// How many of those that were reviewed are shown; those that wait are, all.
    private static final int SHOWN = 200;

    private final Emergencies emergencies;
    private final FileStore files;
    private final NotedSearch search;
    private final SecurityEvents events;
    private final Law law;
    private final InstallationClock clock;

    public EmergencyDesk(
            Emergencies emergencies,
            FileStore files,
            NotedSearch search,
            SecurityEvents events,
            Law law,
            InstallationClock clock) {
        this.emergencies = emergencies;
        this.files = files;
        this.search = search;
        this.events = events;
        this.law = law;
        this.clock = clock;
    }

    /// Whether the viewer's role opens files in an emergency.
    public static boolean isFor(Viewer viewer) {
        return viewer.opensInEmergencies();
    }

    /// Whether the viewer looks at what was opened.
    public static boolean reviews(Viewer viewer) {
        return RoleTable.of(viewer.role()).may(Power.REVIEW_EMERGENCIES);
    }

    /// What became of the wish to open a file.
    public sealed interface Opened {

        /// It is open to them.
        record File(CaseFileId file) implements Opened {}

        /// There is none of that number that they could open.
        record None() implements Opened {}

        /// An officer found that they had no reason to open it, and nobody who handles it has decided since who
        /// does.
        record NotAgain() implements Opened {}
    }

    /// Opens the file of a number that was typed, of the file or of its person. Which it is not is all that is
    /// told of a file that the viewer's organisation has no ground to look at. One that is open to the viewer
    /// anyway, or by an emergency that goes on, is not opened anew.
    ///
    /// @param wish names the wish: sending it again opens nothing else
    /// @throws IllegalArgumentException when the reason is too short or too long
    /// @throws TooManySearches when too many numbers found nobody
    public Opened open(Viewer viewer, UUID wish, String typed, Emergency.Cause cause, String reason) {
        if (!isReason(reason)) {
            throw new IllegalArgumentException("a reason is a sentence");
        }
        if (!isFor(viewer)) {
            return new Opened.None();
        }
        return search.byNumber(viewer, look -> {
            Opened opened = open(viewer, typed)
                    .map(found -> open(viewer, wish, found, cause, reason.strip()))
                    .orElseGet(Opened.None::new);
            if (opened instanceof Opened.None) {
                look.foundNobody();
            }
            return opened;
        });
    }

    /// The file of a number on which the viewer has a ground, or would have in an emergency.
    private Optional<CaseFile> open(Viewer viewer, String typed) {
        return NationalNumber.parse(typed)
                .flatMap(files::ofWhoever)
                .or(() -> FileNumber.parse(typed).flatMap(files::ofNumber))
                .flatMap(files::read)
                .filter(file -> !file.isErased() && ground(viewer, file).isPresent());
    }

    private Optional<Ground> ground(Viewer viewer, CaseFile file) {
        return Access.ground(viewer.opening(Set.of(file.id())), file, law, clock.today());
    }

    private Opened open(Viewer viewer, UUID wish, CaseFile file, Emergency.Cause cause, String reason) {
        boolean isOpen = ground(viewer, file).filter(Ground.EMERGENCY::equals).isEmpty()
                || emergencies.openedBy(viewer).contains(file.id());
        if (isOpen) {
            return new Opened.File(file.id());
        }
        if (emergencies
                .notJustified(viewer, file.id())
                .filter(found -> !isDecidedSince(viewer, file, found))
                .isPresent()) {
            return new Opened.NotAgain();
        }
        if (!emergencies.open(wish, viewer, file.id(), cause, reason)) {
            return new Opened.None();
        }
        events.note(Kind.EMERGENCY_OPENED, Optional.of(viewer.person()));
        return new Opened.File(file.id());
    }

    /// Whether somebody of the organisation said since how the file is protected: who began, handed over or
    /// ended it knew of that emergency, or could.
    private static boolean isDecidedSince(Viewer viewer, CaseFile file, Instant found) {
        return file.acts().stream()
                .anyMatch(act -> act.act() instanceof ProtectionAct said
                        && !(said instanceof ProtectionAct.Begun begun
                                && !begun.reason().namesPeople())
                        && act.by().organisation().equals(viewer.organisation())
                        && act.recordedAt().isAfter(found)
                        && !file.isAnnulled(act.number()));
    }

    /// Whether it is a sentence that can be read.
    public static boolean isReason(String reason) {
        return reason.strip().length() >= LEAST_REASON
                && VisibleText.signs(reason) >= LEAST_REASON / 2
                && isRemark(reason);
    }

    /// Whether it is no more than is kept, and all of it is seen.
    public static boolean isRemark(String text) {
        String written = text.strip().replace("\r\n", "\n");
        return written.length() <= MOST_REASON && VisibleText.isVisible(written, true);
    }

    /// What was opened: all that nobody looked at, what waits longest first, and the latest of the others;
    /// nothing for whoever does not review it. Of their own file,
    /// or of whom they represent, an officer learns as everybody does: as an insured person.
    public List<Emergency> list(Viewer viewer) {
        if (!reviews(viewer)) {
            return List.of();
        }
        Set<CaseFileId> close = files.closeTo(viewer);
        return emergencies.latest(SHOWN).stream()
                .filter(each -> !close.contains(each.file()))
                .toList();
    }

    /// How many wait for a review.
    public int toReview(Viewer viewer) {
        return Math.toIntExact(
                list(viewer).stream().filter(each -> each.review().isEmpty()).count());
    }

    /// Says what the viewer thinks of one.
    ///
    /// @return whether it is said: nobody reviews what they opened themselves or what concerns their own file,
    ///     and nothing is reviewed twice
    public boolean review(Viewer viewer, UUID id, Emergency.Finding finding, String remark) {
        boolean theirs = list(viewer).stream().anyMatch(each -> each.id().equals(id));
        if (!theirs || !emergencies.review(id, viewer, finding, remark.strip())) {
            return false;
        }
        events.note(Kind.EMERGENCY_REVIEWED, Optional.of(viewer.person()));
        return true;
    }
}
