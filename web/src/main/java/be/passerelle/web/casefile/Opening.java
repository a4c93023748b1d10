// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.registry.Registry;
import be.passerelle.registry.copy.OwnCopy;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens files for pages. Whether the visitor may look is the desk's to say.
@Component
public class Opening {

    private final Desk desk;
    private final Accounts accounts;

    public Opening(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /// The file as it is now.
    ///
    /// @throws NoSuchFile when there is none, or the visitor has no ground
    /// @throws ErasedFile when it was erased, and the visitor worked in it
    public Opened open(Visit visit, CaseFileId id) {
        return open(visit, id, Optional.empty(), Optional.empty());
    }

    /// One act of the file as it is now, with what is sealed in it: noted as an opening of that.
    ///
    /// @throws NoSuchFile when there is no such file or act, or the visitor has no ground or does not see it
    /// @throws ErasedFile when it was erased, and the visitor worked in it
    public Unsealed openSealed(Visit visit, CaseFileId id, int act) {
        Desk.WithAct with = desk.openSealed(visit.viewer(), id, act).orElseThrow(NoSuchFile::new);
        Opened opened = opened(visit, with.file(), false);
        return new Unsealed(opened, with.act().orElseThrow(NoSuchFile::new));
    }

    /// An act with what is sealed in it, and the file in which it stands.
    public record Unsealed(Opened opened, RecordedAct act) {}

    /// Those of several files that the visitor has a ground to look at, as they are now.
    public List<Opened> open(Visit visit, List<CaseFileId> ids) {
        return desk.open(visit.viewer(), ids).stream()
                .map(each -> opened(visit, each, false))
                .toList();
    }

    /// A file that a desk has opened for the visitor.
    public Opened of(Visit visit, SeenFile file) {
        return opened(visit, file, false);
    }

    /// The file as true on one day and known on another; today when they are not given.
    ///
    /// @throws NoSuchFile when there is none, or the visitor has no ground
    /// @throws ErasedFile when it was erased, and the visitor worked in it
    public Opened open(Visit visit, CaseFileId id, Optional<LocalDate> trueOn, Optional<LocalDate> knownOn) {
        SeenFile opened = desk.open(visit.viewer(), id, knownOn.map(Opening::endOf), trueOn)
                .orElseThrow(NoSuchFile::new);
        return opened(visit, opened, trueOn.isPresent() || knownOn.isPresent());
    }

    /// The file as it is now, or one that does not exist yet for somebody who may open one.
    ///
    /// @throws NoSuchFile when there is none and the visitor may not open one, or the visitor has no ground
    /// @throws ErasedFile when it was erased, and the visitor worked in it
    public Opened openOrNew(Visit visit, CaseFileId id) {
        SeenFile opened = desk.open(visit.viewer(), id)
                .or(() -> desk.openNew(visit.viewer(), id))
                .orElseThrow(NoSuchFile::new);
        return opened(visit, opened, false);
    }

    /// All that the visitor may read of their own file, to take it along; noted as that.
    ///
    /// @throws NoSuchFile when they have none
    public TakenAlong ownCopy(Visit visit) {
        OwnCopy copy = desk.copy(visit.viewer()).orElseThrow(NoSuchFile::new);
        return new TakenAlong(opened(visit, copy.file(), false), copy);
    }

    /// A copy, with the file open for the words of it.
    public record TakenAlong(Opened opened, OwnCopy copy) {}

    private Opened opened(Visit visit, SeenFile opened, boolean past) {
        if (opened.isErased()) {
            throw new ErasedFile(opened.id());
        }
        return new Opened(
                visit,
                opened,
                opened.next(),
                past,
                desk.law(),
                desk.registers(),
                accounts,
                new Days(visit.words(), desk.law(), opened.day()));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Registry.BELGIUM).toInstant().minusNanos(1);
    }
}
