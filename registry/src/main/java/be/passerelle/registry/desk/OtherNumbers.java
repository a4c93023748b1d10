// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.OneFileEach;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Whether the number that a person gets is that of another file already: no file says that of itself.
final class OtherNumbers {

    private final Desk desk;
    private final FileStore files;
    private final AccessLog accessLog;

    OtherNumbers(Desk desk, FileStore files, AccessLog accessLog) {
        this.desk = desk;
        this.files = files;
        this.accessLog = accessLog;
    }

    /// Records what does not give a person the number of another file.
    Outcome recorded(Viewer viewer, List<InFile> wanted, Supplier<Outcome> recording) {
        for (InFile inFile : wanted) {
            for (int i = 0; i < inFile.acts().size(); i++) {
                Optional<Refusal> refusal =
                        against(viewer, inFile.file(), inFile.acts().get(i).act());
                if (refusal.isPresent()) {
                    return new Outcome.Refused(inFile.file(), i, List.of(refusal.get()));
                }
            }
        }
        try {
            return recording.get();
        } catch (AlreadyHasFile e) { // somebody got the number at the same moment
            return wanted.stream()
                    .filter(inFile -> inFile.acts().stream().anyMatch(act -> OneFileEach.isAskedBy(act.act())))
                    .findFirst()
                    .map(inFile -> new Outcome.Refused(inFile.file(), 0, List.of(OneFileEach.refusal())))
                    .orElseThrow(() -> e);
        }
    }

    /// What stands against an act, of its file and of others.
    List<Refusal> refusals(SeenFile file, ProposedAct proposed) {
        List<Refusal> refusals = file.check(proposed);
        return refusals.isEmpty()
                ? against(file.access().viewer(), file.id(), proposed.act()).stream()
                        .toList()
                : refusals;
    }

    /// What stands against an act because another file has the number. Who could not record it learns nothing from
    /// the answer: that somebody has a file says that they are on sickness benefit. That somebody asked is noted
    /// there, and told to the person.
    private Optional<Refusal> against(Viewer viewer, CaseFileId id, Act act) {
        if (!OneFileEach.isAskedBy(act) || !AccessTable.performs(viewer.role(), ActType.of(act))) {
            return Optional.empty();
        }
        return files.read(id)
                .filter(file -> access(viewer, file).maySee())
                .flatMap(file -> OneFileEach.wanted(file, act))
                .flatMap(files::ofWhoever)
                .filter(other -> !other.equals(id))
                .flatMap(files::read)
                .map(other -> {
                    accessLog.note(
                            viewer,
                            other.id(),
                            Operation.TRY_TO_RECORD,
                            access(viewer, other).ground());
                    return OneFileEach.refusal();
                });
    }

    private Access access(Viewer viewer, CaseFile file) {
        return Access.of(viewer, file, desk.law(), desk.clock().today());
    }
}
