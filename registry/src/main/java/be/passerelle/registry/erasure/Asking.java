// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.reading.ReadStream;
import java.util.List;
import java.util.Optional;

/// Somebody asks that a file be erased. Where an act that cannot be read may have answered an earlier
/// request, it is asked anew: that one can never be confirmed.
record Asking(CaseFileId file, ErasureBasis basis) implements InErasures {

    @Override
    public Act act() {
        return new ErasureAct.Asked(file.toString(), basis.ground(), basis.reference());
    }

    @Override
    public Answer answer(List<Erasure> erasures, ReadStream read, boolean exists) {
        List<Erasure> ofFile =
                erasures.stream().filter(e -> e.file().equals(file)).toList();
        if (!exists || ofFile.stream().anyMatch(Erasure::isConfirmed)) {
            return Answer.NO_FILE;
        }
        boolean waits = ofFile.stream().anyMatch(e -> e.answered().isEmpty() && !InErasures.mayBeAnswered(e, read));
        return waits ? Answer.ASKED_ALREADY : Answer.RECORDED;
    }

    @Override
    public Optional<ErasureGround> ground() {
        return Optional.of(basis.ground());
    }

    @Override
    public void follow(LogTransaction tx) {
        // Nothing changes until somebody else confirms.
    }
}
