// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.appeal.Judgment;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Map;

/// An appeal to the labour court, from its lodging on.
final class PlainAppeal {

    private final boolean againstInstitute;
    private final boolean aboutFund;
    private boolean over;

    private PlainAppeal(boolean againstInstitute, boolean aboutFund) {
        this.againstInstitute = againstInstitute;
        this.aboutFund = aboutFund;
    }

    static void read(Map<Integer, PlainAppeal> appeals, RecordedAct recorded, AppealAct act, List<RecordedAct> acts) {
        if (act instanceof AppealAct.Lodged lodged && recorded.number() == recorded.thread()) {
            boolean ofFund = acts.stream()
                    .anyMatch(
                            a -> a.number() == lodged.decision().number() && a.by().role() == Role.ADVISORY_PHYSICIAN);
            boolean aboutFund = acts.stream()
                    .anyMatch(a ->
                            a.number() == lodged.decision().number() && a.act() instanceof ReturnToWorkFundAct.Refused);
            appeals.put(recorded.number(), new PlainAppeal(!ofFund, aboutFund));
            return;
        }
        PlainAppeal appeal = appeals.get(recorded.thread());
        if (appeal != null) {
            boolean stands = act instanceof AppealAct.Judged judged && judged.judgment() == Judgment.STANDS;
            appeal.over |= stands || act instanceof AppealAct.Withdrawn || act instanceof AppealAct.CarriedOut;
        }
    }

    void end() {
        over = true;
    }

    boolean isWithInstitute() {
        return againstInstitute && !aboutFund && !over;
    }

    boolean isWithFund() {
        return aboutFund && !over;
    }
}
