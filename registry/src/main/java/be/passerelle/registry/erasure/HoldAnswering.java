// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody confirms or declines that a file be held, or that a hold be lifted.
///
/// @param request the act that asked for it
record HoldAnswering(CaseFileId file, RecordedAct request, Performer by, boolean confirms) implements InErasures {

    @Override
    public Act act() {
        return confirms ? new HoldAct.Confirmed(request.number()) : new HoldAct.Declined(request.number());
    }

    @Override
    public Answer answer(ErasureBook book, boolean exists, LocalDate today) {
        boolean waits = book.holds().stream()
                .flatMap(hold -> hold.waiting(today).stream())
                .anyMatch(asked -> asked.number() == request.number());
        if (!waits) {
            return Answer.NO_REQUEST;
        }
        if (book.mayBeAnswered(request)) {
            return Answer.UNREADABLE;
        }
        return request.by().person().equals(by.person()) ? Answer.SAME_PERSON : Answer.RECORDED;
    }

    @Override
    public Optional<PersonId> asker() {
        return Optional.of(request.by().person());
    }
}
