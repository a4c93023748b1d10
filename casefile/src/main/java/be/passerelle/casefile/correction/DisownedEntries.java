// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Set;

/// What the person disowned and nobody has settled yet.
public final class DisownedEntries implements FileChoices {

    @Override
    public String code() {
        return "objectionOpen";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return readBy(by.role(), situation.file()).stream()
                .map(DisownedEntries::choice)
                .toList();
    }

    /// Whoever looks at an entry again has to read it.
    static List<Corrections.Disowned> readBy(Role role, CaseFile file) {
        List<Corrections.Disowned> all = file.state(Corrections.CORRECTIONS).disowned();
        if (all.isEmpty()) {
            return all;
        }
        Set<Compartment> reads = RoleTable.of(role).reads();
        return all.stream()
                .filter(each -> file.act(each.entry())
                        .filter(entry -> reads.contains(ActType.of(entry.act()).compartment()))
                        .isPresent())
                .toList();
    }

    private static Choice choice(Corrections.Disowned each) {
        return Choice.of(each.said().act(), Phrase.of("choice.act", "act", new ActNumber(each.entry())))
                .hinted(Phrase.of("choice.entry.disowned", "day", each.said().day()));
    }
}
