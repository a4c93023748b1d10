// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.law.Law;
import be.passerelle.registry.Draft;
import be.passerelle.registry.InStream;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;
import java.util.Optional;

/// An act of the register of erasures. It happens on the day on which it is recorded.
interface InErasures extends InStream {

    /// The file that it is about.
    CaseFileId file();

    /// What is to be recorded.
    Act act();

    /// What becomes of the wish.
    ///
    /// @param exists whether there is such a file
    Answer answer(List<Erasure> erasures, ReadStream read, boolean exists);

    /// The ground on which it goes on with an erasure; empty when it goes on with none.
    Optional<ErasureGround> ground();

    /// What comes of it in the same transaction, once it is appended.
    void follow(LogTransaction tx);

    @Override
    default StreamId stream() {
        return Erasures.REGISTER;
    }

    @Override
    default List<CaseFileId> decidedOn() {
        return List.of(file());
    }

    @Override
    default ReadStream read(StoredStream stored) {
        return Erasures.read(stored);
    }

    @Override
    default boolean isSaidBy(List<RecordedAct> recorded) {
        return recorded.size() == 1 && recorded.getFirst().act().equals(act());
    }

    @Override
    default Draft draft(StoredStream stored, Law law) {
        return new ErasureDraft(this, stored, law.version());
    }

    /// Whether an act that cannot be read may have answered a request: whatever came after it may.
    static boolean mayBeAnswered(Erasure erasure, ReadStream read) {
        return erasure.answered().isEmpty()
                && read.illegible().stream()
                        .anyMatch(act -> act.number() > erasure.asked().number());
    }
}
