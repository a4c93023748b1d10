// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.RecordedAct;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the person gave up stays given up, whatever acts say of one another.
class DoneUnderTest {

    private final InventedLife life = InventedLife.incapable();

    /// No write path records such acts; no list of acts makes a file fail.
    @Test
    void actsThatNameThemselvesOrOneAnotherComeToAnEnd() {
        int next = life.file().head() + 1;
        RecordedAct ofItself = disowned(next, next);
        assertThat(DoneUnder.givesUp(life.file().acts(), ofItself)).isTrue();
        RecordedAct ofALaterOne = disowned(next + 1, next + 2);
        disowned(next + 2, next + 1);
        assertThat(DoneUnder.givesUp(life.file().acts(), ofALaterOne)).isTrue();
    }

    /// To object to an objection gives nothing up.
    @Test
    void whatTakesBackWhatGaveUpGivesNothingUp() {
        int next = life.file().head() + 1;
        RecordedAct objection = disowned(next, 1);
        RecordedAct toIt = disowned(next + 1, next);
        assertThat(DoneUnder.givesUp(life.file().acts(), objection)).isTrue();
        assertThat(DoneUnder.givesUp(life.file().acts(), toIt)).isFalse();
    }

    private RecordedAct disowned(int number, int entry) {
        CorrectionAct act = new CorrectionAct.EntryDisowned(new ActNumber(entry), Optional.empty());
        assertThat(life.recorded(InventedLife.INSURED, 0, life.today(), act)).isEqualTo(number);
        return life.file().act(number).orElseThrow();
    }
}
