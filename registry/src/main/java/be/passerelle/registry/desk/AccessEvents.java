// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.AccessLog.Span;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Hands on who looked at files, line by line, to the person of a file and to security officers. That is noted
/// in each file that is named, and what is handed on ends before what is noted by it.
public final class AccessEvents {

    private final AccessLog accessLog;
    private final FileStore files;

    AccessEvents(AccessLog accessLog, FileStore files) {
        this.accessLog = accessLog;
        this.files = files;
    }

    /// Who hands on what happened with all files.
    public static boolean isFor(Viewer viewer) {
        return RoleTable.of(viewer.role()).may(Power.READ_WHO_LOOKED);
    }

    /// Which lines somebody asks for.
    ///
    /// @param from the first day in Belgium
    /// @param until the last day
    /// @param after only lines with a higher number, to go on
    /// @param upTo the last line of the first answer's time; 0 in the first request
    public record Wanted(LocalDate from, LocalDate until, long after, long upTo, int most) {

        private Span ofPerson(CaseFileId file, long last) {
            return span(Optional.of(file), Set.of(), true, last);
        }

        private Span of(Optional<CaseFileId> file, Set<CaseFileId> without, long last) {
            return span(file, without, false, last);
        }

        private Span span(Optional<CaseFileId> file, Set<CaseFileId> without, boolean toPerson, long last) {
            return new Span(
                    file, without, toPerson, begin(from), begin(until.plusDays(1)), after, upTo == 0 ? last : upTo);
        }

        private static Instant begin(LocalDate day) {
            return day.atStartOfDay(Registry.BELGIUM).toInstant();
        }
    }

    /// Some lines.
    ///
    /// @param upTo what to ask for with the next ones
    /// @param next after which line there are more
    public record Page(List<Noted> lines, long upTo, Optional<Long> next) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// Of a file, for whoever reads its access log; nothing for anybody else.
    public Page of(SeenFile file, Wanted wanted) {
        if (!file.reads(Compartment.ACCESS_LOG)) {
            return new Page(List.of(), 0, Optional.empty());
        }
        Span span = wanted.ofPerson(file.id(), accessLog.last());
        Page page = page(
                WhoLooked.of(file, Emergencies.NONE)
                        .lines(
                                after -> accessLog.lines(span.after(after), wanted.most() + 1),
                                span.after(),
                                wanted.most()),
                span,
                wanted.most());
        accessLog.note(
                file.access().viewer(),
                file.id(),
                Operation.EXPORT_ACCESS_LOG,
                file.access().ground());
        return page;
    }

    /// Of one file or of all, for a security officer; empty for anybody else. Nothing of their own
    /// file is in it, nor of that of somebody whom they represent, as if they were not there: what
    /// they may know of those, they know as that person.
    public Optional<Page> ofAll(Viewer viewer, Optional<CaseFileId> file, Wanted wanted) {
        return isFor(viewer) ? Optional.of(noted(viewer, page(viewer, file, wanted))) : Optional.empty();
    }

    /// The same as one piece: nothing is handed on, and nothing noted, where there are more lines
    /// than that.
    public Optional<Page> whole(Viewer viewer, Optional<CaseFileId> file, Wanted wanted) {
        return isFor(viewer)
                ? Optional.of(page(viewer, file, wanted))
                        .filter(page -> page.next().isEmpty())
                        .map(page -> noted(viewer, page))
                : Optional.empty();
    }

    private Page page(Viewer viewer, Optional<CaseFileId> file, Wanted wanted) {
        return page(wanted.of(file, files.closeTo(viewer), accessLog.last()), wanted.most());
    }

    private Page noted(Viewer viewer, Page page) {
        accessLog.noteNamed(
                viewer,
                Operation.EXPORT_ACCESS_LOG,
                page.lines().stream().map(Noted::file).distinct().toList());
        return page;
    }

    private Page page(Span span, int most) {
        return page(accessLog.lines(span, most + 1), span, most);
    }

    /// @param lines one more than are told where there are
    private static Page page(List<Noted> lines, Span span, int most) {
        List<Noted> told = lines.stream().limit(most).toList();
        return new Page(
                told,
                span.upTo(),
                lines.size() > told.size() ? Optional.of(told.getLast().number()) : Optional.empty());
    }
}
