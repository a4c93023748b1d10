// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.EntrySettlement;
import be.passerelle.stream.act.RecordedAct;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is taken back in a file, read plainly for [PlainFile].
final class PlainCorrections {

    private PlainCorrections() {}

    /// The acts whose annulment a second person confirmed, before anybody declined it.
    static Set<Integer> takenBack(List<RecordedAct> acts) {
        Map<Integer, Integer> asked = new HashMap<>();
        Set<Integer> takenBack = new HashSet<>();
        for (RecordedAct recorded : acts) {
            switch (recorded.act()) {
                case CorrectionAct.AnnulmentAsked request ->
                    asked.put(recorded.number(), request.act().number());
                case CorrectionAct.EntryDisowned said ->
                    asked.put(recorded.number(), said.entry().number());
                case CorrectionAct.EntrySettled settled ->
                    Optional.ofNullable(asked.remove(settled.objection().number()))
                            .filter(_ -> settled.settlement() == EntrySettlement.TAKEN_BACK)
                            .ifPresent(takenBack::add);
                case CorrectionAct.AnnulmentDeclined declined ->
                    asked.remove(declined.request().number());
                case CorrectionAct.AnnulmentConfirmed confirmed ->
                    Optional.ofNullable(asked.remove(confirmed.request().number()))
                            .ifPresent(takenBack::add);
                default -> {}
            }
        }
        return takenBack;
    }
}
