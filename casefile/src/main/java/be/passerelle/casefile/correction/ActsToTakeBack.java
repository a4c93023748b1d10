// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.DoneUnder;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import java.util.List;

/// What somebody's role and organisation recorded, latest first. Any act of the file may be named: the row says
/// why one of another role, or one on which others rest, is not taken back.
public final class ActsToTakeBack implements FileChoices {

    @Override
    public String code() {
        return "actExists";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        CaseFile file = situation.file();
        return file.acts().reversed().stream()
                .filter(act -> isOwn(act, by) && !(act.act() instanceof CorrectionAct))
                .filter(act -> !DoneUnder.givesUp(file.acts(), act))
                .filter(act -> !file.isAnnulled(act.number()))
                .map(act -> Choice.of(act.number()))
                .toList();
    }

    @Override
    public boolean admits(In<?> situation, Performer by, List<ActNumber> acts) {
        return acts.stream().allMatch(act -> situation.file().act(act).isPresent());
    }

    static boolean isOwn(RecordedAct act, Performer by) {
        Performer hand = hand(act);
        return hand.role() == by.role() && hand.organisation().equals(by.organisation());
    }

    /// Who recorded it: whoever performed it, or entered it for the person.
    static Performer hand(RecordedAct act) {
        return act.by().capacity() instanceof Capacity.Entered entered ? entered.by() : act.by();
    }
}
