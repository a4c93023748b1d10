// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.Optional;

/// Somebody asks that a file be erased. Where an act that cannot be read may have answered an earlier
/// request, it is asked anew: that one can never be confirmed. A file that is held may be asked for: the request
/// waits.
record Asking(CaseFileId file, ErasureBasis basis) implements InErasures {

    @Override
    public Act act() {
        return new ErasureAct.Asked(file.toString(), basis.ground(), basis.reference());
    }

    @Override
    public Answer answer(ErasureBook book, boolean exists, LocalDate today) {
        if (!exists || book.isErased(file)) {
            return Answer.NO_FILE;
        }
        boolean waits = book.erasures().stream()
                .anyMatch(e -> e.file().equals(file) && e.answered().isEmpty() && !book.mayBeAnswered(e.asked()));
        return waits ? Answer.ASKED_ALREADY : Answer.RECORDED;
    }

    @Override
    public Optional<ErasureGround> ground() {
        return Optional.of(basis.ground());
    }
}
