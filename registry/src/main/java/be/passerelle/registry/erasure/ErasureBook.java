// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.reading.ReadStream;
import java.time.LocalDate;
import java.util.List;

/// The register of erasures as it stands: what was asked to be erased, and what is held.
///
/// @param read what they were read from
record ErasureBook(ReadStream read, List<Erasure> erasures, List<Hold> holds) {

    static ErasureBook of(ReadStream read) {
        return new ErasureBook(read, Erasure.of(read), HoldFold.of(read));
    }

    boolean isErased(CaseFileId file) {
        return erasures.stream().anyMatch(each -> each.file().equals(file) && each.isConfirmed());
    }

    /// What keeps a file from being erased on a day.
    List<Hold> keeping(CaseFileId file, LocalDate day) {
        return holds.stream()
                .filter(hold -> hold.file().equals(file) && hold.keeps(day))
                .toList();
    }

    /// Whether an act that cannot be read may have answered a request: whatever came after it may.
    boolean mayBeAnswered(RecordedAct asked) {
        return read.illegible().stream().anyMatch(act -> act.number() > asked.number());
    }
}
