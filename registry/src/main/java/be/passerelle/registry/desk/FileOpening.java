// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.Desk.Opening;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// How a file is opened for a person: one for each.
final class FileOpening {

    private final Desk desk;
    private final FileStore files;
    private final NotedSearch search;
    private final AccessLog accessLog;
    private final Registry registry;
    private final Supplier<UUID> identifiers;

    FileOpening(
            Desk desk,
            FileStore files,
            NotedSearch search,
            AccessLog accessLog,
            Registry registry,
            Supplier<UUID> identifiers) {
        this.desk = desk;
        this.files = files;
        this.search = search;
        this.accessLog = accessLog;
        this.registry = registry;
        this.identifiers = identifiers;
    }

    /// Opens a file for a person; the same command opens it once. Who may not open it learns nothing
    /// from the answer: that somebody has a file says that they are on sickness benefit.
    ///
    /// @param shown what was shown that this changes, as for [InFile#shown]
    Opening openFile(
            Viewer viewer,
            CommandId command,
            LocalDate happenedOn,
            PersonAct.Registered person,
            Optional<String> shown) {
        CaseFileId id = new CaseFileId(identifiers.get());
        ProposedAct act = new ProposedAct(0, happenedOn, viewer.performer(), person);
        Optional<Outcome> refused = refusedToOpen(viewer, id, act);
        if (refused.isPresent()) {
            return new Opening.Answered(id, refused.get());
        }
        return search.byNumber(
                viewer, look -> openFile(viewer, command, id, act, person.nationalNumber(), shown, look));
    }

    private Opening openFile(
            Viewer viewer,
            CommandId command,
            CaseFileId id,
            ProposedAct act,
            NationalNumber number,
            Optional<String> shown,
            NotedSearch.Look look) {
        // A command that was used before opens nothing: whoever sends it again learns of what they opened with it, and
        // nothing of any other number.
        if (registry.isUsed(command)) {
            return openedBefore(viewer, command, act, number)
                    .orElseGet(() -> new Opening.Answered(id, new Outcome.CommandReused(command)));
        }
        Optional<Opening> there = alreadyOpen(viewer, number, look);
        if (there.isPresent()) {
            return there.get();
        }
        try {
            InFile opening = new InFile(id, 0, false, shown, List.of(act));
            return new Opening.Answered(id, desk.record(viewer, command, opening));
        } catch (AlreadyHasFile e) {
            return openedBefore(viewer, command, act, number)
                    .or(() -> alreadyOpen(viewer, number, look))
                    .orElseThrow(() -> e);
        }
    }

    private Optional<Outcome> refusedToOpen(Viewer viewer, CaseFileId id, ProposedAct act) {
        LocalDate today = desk.clock().today();
        CaseFile none = CaseFile.of(id, List.of());
        Access access = Access.of(viewer, none, desk.law(), today);
        if (!access.maySee()) {
            return Optional.of(new Outcome.NoAccess(id));
        }
        List<Refusal> refusals = desk.seen(access, none).check(act);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused(id, 0, refusals));
    }

    /// The file that the person has, whoever opened it. Where the viewer may not look, they learn that there is
    /// one: there is one for each person. That is noted there, told to the person, and slowed down when it goes
    /// on.
    private Optional<Opening> alreadyOpen(Viewer viewer, NationalNumber number, NotedSearch.Look look) {
        return files.ofWhoever(number).flatMap(id -> files.read(id)).map(file -> {
            Access access = Access.of(viewer, file, desk.law(), desk.clock().today());
            accessLog.note(viewer, file.id(), Operation.TRY_TO_RECORD, access.ground());
            if (!access.maySee()) {
                look.foundElsewhere();
            }
            return new Opening.AlreadyOpen(access.maySee() ? Optional.of(file.id()) : Optional.empty());
        });
    }

    /// What the same person opened with the same command before.
    private Optional<Opening> openedBefore(Viewer viewer, CommandId command, ProposedAct act, NationalNumber number) {
        Optional<CaseFile> there = files.ofWhoever(number).flatMap(id -> files.read(id));
        return there.flatMap(file -> file.act(1)
                .filter(opening -> opening.command().equals(command)
                        && opening.by().equals(viewer.performer())
                        && opening.act().equals(act.act())
                        && opening.happenedOn().equals(act.happenedOn()))
                .map(opening -> {
                    Access access =
                            Access.of(viewer, file, desk.law(), desk.clock().today());
                    accessLog.note(viewer, file.id(), Operation.READ, access.ground());
                    return new Opening.Answered(file.id(), new Outcome.AlreadyRecorded(List.of(opening)));
                }));
    }
}
