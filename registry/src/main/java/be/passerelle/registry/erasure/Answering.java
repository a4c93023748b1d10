// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody confirms or declines a request.
record Answering(Erasure request, Performer by, boolean confirms) implements InErasures {

    @Override
    public CaseFileId file() {
        return request.file();
    }

    @Override
    public Act act() {
        int number = request.asked().number();
        return confirms ? new ErasureAct.Confirmed(number, file().toString()) : new ErasureAct.Declined(number);
    }

    @Override
    public Answer answer(ErasureBook book, boolean exists, LocalDate today) {
        Optional<Erasure> waiting = book.erasures().stream()
                .filter(e -> e.asked().number() == request.asked().number()
                        && e.answered().isEmpty())
                .findFirst();
        if (waiting.isEmpty()) {
            return Answer.NO_REQUEST;
        }
        if (book.mayBeAnswered(waiting.get().asked())) {
            return Answer.UNREADABLE;
        }
        if (waiting.get().asked().by().person().equals(by.person())) {
            return Answer.SAME_PERSON;
        }
        return confirms && !book.keeping(file(), today).isEmpty() ? Answer.HELD : Answer.RECORDED;
    }

    @Override
    public Optional<PersonId> asker() {
        return Optional.of(request.asked().by().person());
    }

    @Override
    public Optional<ErasureGround> ground() {
        return confirms ? Optional.of(request.basis().ground()) : Optional.empty();
    }

    @Override
    public void follow(LogTransaction tx) {
        if (confirms) {
            tx.erase(file());
        }
    }
}
