// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody asks that a hold be lifted. One that nobody confirmed is declined instead, unless an act that cannot be
/// read may have done so: then nothing but lifting ends it.
record HoldLifting(Hold hold, String reference) implements InErasures {

    @Override
    public CaseFileId file() {
        return hold.file();
    }

    @Override
    public Act act() {
        return new HoldAct.LiftAsked(hold.asked().number(), reference);
    }

    @Override
    public Answer answer(ErasureBook book, boolean exists, LocalDate today) {
        Optional<Hold> now = book.holds().stream()
                .filter(each -> each.asked().number() == hold.asked().number() && each.keeps(today))
                .findFirst();
        if (now.isEmpty()) {
            return Answer.NO_REQUEST;
        }
        if (now.get().answered().isEmpty() && !book.mayBeAnswered(now.get().asked())) {
            return Answer.NOT_CONFIRMED;
        }
        boolean waits = now.get()
                .waitingLift()
                .filter(lift -> !book.mayBeAnswered(lift.asked()))
                .isPresent();
        return waits ? Answer.ASKED_ALREADY : Answer.RECORDED;
    }
}
