// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.reading.ReadStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One request to erase a file, and what became of it.
///
/// @param asked the act that asked for it
/// @param answered the act that confirmed or declined it; empty while nobody did
public record Erasure(CaseFileId file, ErasureGround ground, RecordedAct asked, Optional<RecordedAct> answered) {

    /// Whether it is done: another security officer confirmed that very file.
    public boolean isConfirmed() {
        return answered.filter(a -> a.act() instanceof ErasureAct.Confirmed confirmed
                        && confirmed.file().equals(file.toString())
                        && a.by().role() == Role.SECURITY_OFFICER
                        && asked.by().role() == Role.SECURITY_OFFICER
                        && !a.by().person().isOnePersonWith(asked.by().person()))
                .isPresent();
    }

    /// All requests of the register, oldest first. An act that cannot be read may have declined what came
    /// before it: nothing after it confirms that.
    static List<Erasure> of(ReadStream read) {
        List<Erasure> erasures = new ArrayList<>();
        for (RecordedAct recorded : read.acts()) {
            if (recorded.act() instanceof ErasureAct act) {
                switch (act) {
                    case ErasureAct.Asked asked ->
                        erasures.add(
                                new Erasure(CaseFileId.of(asked.file()), asked.ground(), recorded, Optional.empty()));
                    case ErasureAct.Confirmed confirmed ->
                        answer(erasures, confirmed.request(), recorded, read.illegible());
                    case ErasureAct.Declined declined -> answer(erasures, declined.request(), recorded, List.of());
                }
            }
        }
        return List.copyOf(erasures);
    }

    private static void answer(List<Erasure> erasures, int request, RecordedAct answer, List<IllegibleAct> unread) {
        boolean mayBeDeclined =
                unread.stream().anyMatch(act -> act.number() > request && act.number() < answer.number());
        erasures.replaceAll(e -> e.asked.number() == request && e.answered.isEmpty() && !mayBeDeclined
                ? new Erasure(e.file, e.ground, e.asked, Optional.of(answer))
                : e);
    }
}
