// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import java.util.List;

/// What was entered for the person, stands, and is not looked at already, latest first.
public final class EntriesToDisown implements FileChoices {

    @Override
    public String code() {
        return "entryExists";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return of(situation.file()).stream().map(EntriesToDisown::choice).toList();
    }

    static List<RecordedAct> of(CaseFile file) {
        List<Corrections.Disowned> open = file.state(Corrections.CORRECTIONS).disowned();
        return file.acts().reversed().stream()
                .filter(act -> act.by().capacity() instanceof Capacity.Entered && !file.isAnnulled(act.number()))
                .filter(act -> open.stream().noneMatch(each -> each.entry() == act.number()))
                .toList();
    }

    private static Choice choice(RecordedAct act) {
        return Choice.of(act.number()).hinted(Phrase.of("choice.entry.day", "day", act.recordedOn()));
    }
}
