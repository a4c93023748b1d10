// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where security officers read what the rules of retention would do today. That a file was named to them is noted in
/// its access log first.
public final class RetentionDesk {

    private final Retention retention;
    private final FileStore files;
    private final AccessLog accessLog;
    private final InstallationClock clock;

    RetentionDesk(Retention retention, FileStore files, AccessLog accessLog, InstallationClock clock) {
        this.retention = retention;
        this.files = files;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /// Whether this is the viewer's desk.
    public static boolean isFor(Viewer viewer) {
        return ErasureDesk.isFor(viewer);
    }

    /// What each rule finds today, without the viewer's own file and those of people whom they represent.
    ///
    /// @param found by rule; none for anybody else
    public record Told(LocalDate today, List<RetentionFound> found) {
        public Told {
            found = List.copyOf(found);
        }
    }

    /// What each rule finds today.
    ///
    /// @param most how many files of a rule are named, the oldest first
    public Told look(Viewer viewer, int most) {
        LocalDate today = clock.today();
        if (!isFor(viewer)) {
            return new Told(today, List.of());
        }
        Set<CaseFileId> close = files.closeTo(viewer);
        List<RetentionFound> found = retention.found(today).stream()
                .map(each -> each.without(close).naming(most))
                .toList();
        Set<CaseFileId> named = new LinkedHashSet<>();
        found.forEach(each -> {
            named.addAll(each.files());
            named.addAll(each.held());
        });
        if (!named.isEmpty()) {
            accessLog.noteNamed(viewer, Operation.ERASE, named);
        }
        return new Told(today, found);
    }
}
