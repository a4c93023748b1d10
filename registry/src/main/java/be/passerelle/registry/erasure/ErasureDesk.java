// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where security officers ask for erasures and answer them. They look into no file: they give its number, or
/// that of the person, and learn what a mistyped number is recognised by. That leaves a line in the access log
/// of the file, before anything else is done.
public final class ErasureDesk {

    private final Erasures erasures;
    private final FileStore files;
    private final NotedSearch search;
    private final AccessLog accessLog;
    private final InstallationClock clock;
    private final Retention retention;

    public ErasureDesk(
            Erasures erasures,
            FileStore files,
            NotedSearch search,
            AccessLog accessLog,
            InstallationClock clock,
            Retention retention) {
        this.erasures = erasures;
        this.files = files;
        this.search = search;
        this.accessLog = accessLog;
        this.clock = clock;
        this.retention = retention;
    }

    /// Whether this is the viewer's desk.
    public static boolean isFor(Viewer viewer) {
        return Keepers.erase().contains(viewer.role());
    }

    /// All requests, latest first; none for anybody else. Nobody handles the erasure of their own file, or of
    /// that of somebody whom they represent.
    public List<Erasure> list(Viewer viewer) {
        if (!isFor(viewer)) {
            return List.of();
        }
        Set<CaseFileId> close = files.closeTo(viewer);
        return erasures.list().reversed().stream()
                .filter(each -> !close.contains(each.file()))
                .toList();
    }

    /// How many requests wait for an answer that the viewer may give.
    public ToAnswer toAnswer(Viewer viewer) {
        if (!isFor(viewer)) {
            return new ToAnswer(0, 0);
        }
        ErasureBook book = erasures.book();
        Set<CaseFileId> close = files.closeTo(viewer);
        LocalDate today = clock.today();
        return new ToAnswer(
                count(
                        book.erasures().stream()
                                .filter(each -> each.answered().isEmpty() && !close.contains(each.file()))
                                .map(Erasure::asked),
                        viewer),
                count(
                        book.holds().stream()
                                .filter(hold -> !close.contains(hold.file()))
                                .flatMap(hold -> hold.waiting(today).stream()),
                        viewer));
    }

    private static int count(Stream<RecordedAct> asked, Viewer viewer) {
        return Math.toIntExact(asked.filter(each -> !each.by().person().equals(viewer.person()))
                .count());
    }

    /// What waits for a second person.
    ///
    /// @param erasures requests to erase a file
    /// @param holds requests to hold a file, or to lift that
    public record ToAnswer(int erasures, int holds) {}

    /// Where they keep files from being erased.
    public HoldDesk holds() {
        return new HoldDesk(this, erasures.holds(), files, clock);
    }

    /// Where they read whose time is over.
    public RetentionDesk retention() {
        return new RetentionDesk(retention, files, accessLog, clock);
    }

    /// What keeps a file from being erased, for security officers; nothing for anybody else.
    public List<Hold> keeping(Viewer viewer, CaseFileId file) {
        return isFor(viewer) && !files.closeTo(viewer).contains(file)
                ? erasures.book().keeping(file, clock.today())
                : List.of();
    }

    /// One request.
    ///
    /// @param request the number of the act that asked for it
    public Optional<Erasure> request(Viewer viewer, int request) {
        return list(viewer).stream().filter(e -> e.asked().number() == request).findFirst();
    }

    /// The file of a number that was typed, of the file or of its person; empty when there is none, when it is
    /// erased, and for anybody else.
    public Optional<Recognised> find(Viewer viewer, String typed) {
        if (!isFor(viewer)) {
            return Optional.empty();
        }
        Optional<NationalNumber> number = NationalNumber.parse(typed);
        Optional<CaseFileId> found = number.isPresent()
                ? search.byNumber(viewer, look -> byNumber(number.get(), look))
                : FileNumber.parse(typed).flatMap(files::ofNumber);
        return found.filter(file -> !files.closeTo(viewer).contains(file)).flatMap(file -> recognised(viewer, file));
    }

    private Optional<CaseFileId> byNumber(NationalNumber number, NotedSearch.Look look) {
        Optional<CaseFileId> found = files.ofWhoever(number);
        if (found.isEmpty()) {
            look.foundNobody();
        }
        return found;
    }

    /// What the file of a request is recognised by, for whoever is to answer it; empty once it is answered, and
    /// for anybody else.
    public Optional<Recognised> recognised(Viewer viewer, Erasure request) {
        return isFor(viewer)
                        && request.answered().isEmpty()
                        && !files.closeTo(viewer).contains(request.file())
                ? recognised(viewer, request.file())
                : Optional.empty();
    }

    Optional<Recognised> recognised(Viewer viewer, CaseFileId id) {
        Optional<CaseFile> there = files.read(id).filter(file -> !file.isErased());
        there.ifPresent(file -> note(viewer, id));
        return there.map(Recognised::of);
    }

    /// What stays of a file when it is erased.
    public Optional<Remains> remains(CaseFileId file) {
        return erasures.remains(file);
    }

    /// The request by which a file was erased; empty while it is not.
    public Optional<Erasure> erased(CaseFileId file) {
        return erasures.list().stream()
                .filter(e -> e.file().equals(file) && e.isConfirmed())
                .findFirst();
    }

    /// The erased file of a number; whoever looks for it asks the desk next whether they may know that it was
    /// there.
    public Optional<CaseFileId> erased(FileNumber number) {
        return erasures.list().stream()
                .filter(e -> e.isConfirmed() && e.file().number().equals(number))
                .map(Erasure::file)
                .findFirst();
    }

    /// Asks that a file be erased.
    public Answer ask(Viewer viewer, CommandId command, CaseFileId file, ErasureBasis basis) {
        if (isFor(viewer) && files.read(file).isPresent()) {
            note(viewer, file);
        }
        if (files.closeTo(viewer).contains(file)) {
            return Answer.NO_FILE;
        }
        return erasures.ask(viewer.performer(), command, file, basis);
    }

    /// Confirms a request: the file is erased.
    public Answer confirm(Viewer viewer, CommandId command, int request) {
        if (isClose(viewer, request)) {
            return Answer.NO_REQUEST;
        }
        request(viewer, request).ifPresent(erasure -> note(viewer, erasure.file()));
        return erasures.confirm(viewer.performer(), command, request);
    }

    /// Declines a request: the file stays.
    public Answer decline(Viewer viewer, CommandId command, int request) {
        if (isClose(viewer, request)) {
            return Answer.NO_REQUEST;
        }
        request(viewer, request).ifPresent(erasure -> note(viewer, erasure.file()));
        return erasures.decline(viewer.performer(), command, request);
    }

    private boolean isClose(Viewer viewer, int request) {
        Set<CaseFileId> close = files.closeTo(viewer);
        return erasures.list().stream()
                .anyMatch(each -> each.asked().number() == request && close.contains(each.file()));
    }

    void note(Viewer viewer, CaseFileId file) {
        accessLog.note(viewer, file, Operation.ERASE, Optional.empty());
    }
}
