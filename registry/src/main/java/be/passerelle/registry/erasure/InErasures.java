// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.InOther;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An act of the register of erasures.
interface InErasures extends InOther {

    /// The file that it is about.
    CaseFileId file();

    /// What becomes of the wish.
    ///
    /// @param exists whether there is such a file
    Answer answer(List<Erasure> erasures, ReadStream read, boolean exists);

    @Override
    default StreamId stream() {
        return Erasures.REGISTER;
    }

    @Override
    default List<CaseFileId> files() {
        return List.of(file());
    }

    @Override
    default ReadStream read(StoredStream stored) {
        return Erasures.read(stored);
    }

    @Override
    default Optional<Refusal> refusal(ReadStream read, Set<CaseFileId> existing) {
        Answer answer = answer(Erasure.of(read.acts()), read, existing.contains(file()));
        return answer == Answer.RECORDED
                ? Optional.empty()
                : Optional.of(Refusal.of(Codes.of(answer), Refusal.Kind.STATE));
    }

    /// Whether an act that cannot be read may have answered a request: whatever came after it may.
    static boolean mayBeAnswered(Erasure erasure, ReadStream read) {
        return erasure.answered().isEmpty()
                && read.illegible().stream()
                        .anyMatch(act -> act.number() > erasure.asked().number());
    }
}
