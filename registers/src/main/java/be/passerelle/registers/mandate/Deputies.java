// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterCandidates;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Performer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who may stand in for somebody: those who hold one of the person's own roles in its organisation, those
/// who share a language with the person first.
public final class Deputies implements RegisterCandidates {

    @Override
    public List<Candidate> in(AtEntry at, Performer by, ActType<?> act) {
        return at.entry(MandateEntry.class).map(entry -> of(entry, at)).orElse(List.of());
    }

    private static List<Candidate> of(MandateEntry entry, AtEntry at) {
        Map<String, AtEntry.Colleague> colleagues = new TreeMap<>();
        Set<Language> spoken = EnumSet.noneOf(Language.class);
        for (Mandate own : entry.heldFrom(at.today())) {
            at.holders(entry.organisation(), own.role())
                    .forEach((person, colleague) -> colleagues.put(person.key(), colleague));
            spoken.addAll(own.languages());
        }
        colleagues.remove(entry.person().key());
        return colleagues.entrySet().stream()
                .map(each -> candidate(each.getKey(), each.getValue(), spoken))
                .toList();
    }

    private static Candidate candidate(String key, AtEntry.Colleague colleague, Set<Language> spoken) {
        boolean shares = colleague.languages().stream().anyMatch(spoken::contains);
        Phrase label = Phrase.of("choice.colleague", "name", colleague.name(), "languages", colleague.languages());
        return new Candidate(key, label, shares ? 0 : 1);
    }
}
