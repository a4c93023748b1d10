// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import java.util.Arrays;
import java.util.List;

/// Whether recorded acts say what is proposed.
final class Said {

    private Said() {}

    static boolean same(List<ProposedAct> proposed, List<RecordedAct> recorded) {
        if (proposed.size() != recorded.size()) {
            return false;
        }
        for (int i = 0; i < proposed.size(); i++) {
            ProposedAct now = proposed.get(i);
            RecordedAct before = recorded.get(i);
            if (!now.by().equals(before.by())
                    || !now.happenedOn().equals(before.happenedOn())
                    || !same(now.act(), before.act())) {
                return false;
            }
        }
        return true;
    }

    /// As they are written: what is sealed is the same then too.
    private static boolean same(Act now, Act before) {
        return ActType.of(now).equals(ActType.of(before))
                && Arrays.equals(ActWriter.canonical(now), ActWriter.canonical(before));
    }
}
