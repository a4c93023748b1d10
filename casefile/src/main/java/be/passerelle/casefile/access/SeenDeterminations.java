// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.finding.Determination;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a viewer is told of what a step rested on: the values of the law that a condition used say something of the
/// parts of the file that it looks at, for instance in which scheme the person is. Which acts it rested on is kept, and
/// told to nobody.
final class SeenDeterminations {

    /// What each condition of the rows of an act looks at, by the code of the act and of the condition.
    private static final Map<String, Map<String, Set<Compartment>>> ABOUT = about();

    private SeenDeterminations() {}

    static RecordedAct of(Access access, RecordedAct told) {
        if (told.restsOn().isEmpty()) {
            return told;
        }
        Map<String, Set<Compartment>> about = ABOUT.getOrDefault(told.written().code(), Map.of());
        return told.with(told.restsOn().stream()
                .filter(written -> isTold(access, about.get(Determination.askedIn(written))))
                .map(written -> Determination.read(written).withoutActs().written())
                .toList());
    }

    /// A condition that no row has any more looks at who knows what.
    private static boolean isTold(Access access, @Nullable Set<Compartment> about) {
        return about != null && about.stream().allMatch(access::reads);
    }

    private static Map<String, Map<String, Set<Compartment>>> about() {
        Map<String, Map<String, Set<Compartment>>> about = new HashMap<>();
        for (Row<?, ?> row : Procedure.rows()) {
            Map<String, Set<Compartment>> ofAct =
                    about.computeIfAbsent(row.type().code(), _ -> new HashMap<>());
            for (Condition<?> condition : row.conditions()) {
                looksAt(ofAct, condition.code()).addAll(condition.about());
            }
            looksAt(ofAct, Determination.TERM).addAll(row.looksAt());
        }
        return about;
    }

    private static Set<Compartment> looksAt(Map<String, Set<Compartment>> ofAct, String asked) {
        return ofAct.computeIfAbsent(asked, _ -> EnumSet.noneOf(Compartment.class));
    }
}
