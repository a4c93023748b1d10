// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterCandidates;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Performer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who may stand in for somebody: those who hold one of the person's own roles in its organisation.
public final class Deputies implements RegisterCandidates {

    @Override
    public List<Candidate> in(AtEntry at, Performer by, ActType<?> act) {
        return at.entry(MandateEntry.class).map(entry -> of(entry, at)).orElse(List.of());
    }

    private static List<Candidate> of(MandateEntry entry, AtEntry at) {
        Map<String, String> names = new TreeMap<>();
        for (Mandate own : entry.heldFrom(at.today())) {
            at.holders(entry.organisation(), own.role()).forEach((person, name) -> names.put(person.key(), name));
        }
        names.remove(entry.person().key());
        return names.entrySet().stream()
                .map(each -> Candidate.of(each.getKey(), each.getValue()))
                .toList();
    }
}
