// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;

/// Somebody asks that a file be held.
record HoldAsking(CaseFileId file, HoldBasis basis) implements InErasures {

    @Override
    public Act act() {
        return new HoldAct.Asked(file.toString(), basis.reason(), basis.reference(), basis.until());
    }

    @Override
    public Answer answer(ErasureBook book, boolean exists, LocalDate today) {
        if (!exists || book.isErased(file)) {
            return Answer.NO_FILE;
        }
        if (basis.until().filter(today::isAfter).isPresent()) {
            return Answer.PAST_DAY;
        }
        boolean isHeldOnIt =
                book.keeping(file, today).stream().anyMatch(hold -> hold.basis().equals(basis));
        return isHeldOnIt ? Answer.ASKED_ALREADY : Answer.RECORDED;
    }
}
