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
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.StoredStream;
import java.time.LocalDate;
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
    Answer answer(ErasureBook book, boolean exists, LocalDate today);

    /// Who asked for what it answers, and is not to be the one who answers; empty when it answers nothing.
    default Optional<PersonId> asker() {
        return Optional.empty();
    }

    /// The ground on which it goes on with an erasure; empty when it goes on with none.
    default Optional<ErasureGround> ground() {
        return Optional.empty();
    }

    /// What comes of it in the same transaction, once it is appended; nothing, until somebody else confirms.
    default void follow(LogTransaction tx) {}

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
}
