// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.appeal.Appeal;
import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.appeal.Judgment;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.Optional;

/// Habits about appeals: some people to whom something was refused go to the labour court.
final class AppealHabits {

    private AppealHabits() {}

    static Optional<UpcomingAct> lodged(Moment m) {
        Optional<RecordedAct> refused =
                m.file().acts().stream().filter(act -> refuses(act.act())).findFirst();
        boolean once = m.file().threads(Appeal.APPEAL).isEmpty();
        if (m.role() != Role.INSURED
                || refused.isEmpty()
                || !once
                || !m.outlook().strays("appeal.lodged")) {
            return Optional.empty();
        }
        ActNumber decision = new ActNumber(refused.get().number());
        return Optional.of(UpcomingAct.of(
                m.after(refused.get().happenedOn(), 20, 80),
                _ -> new AppealAct.Lodged(decision, m.words("court"), Optional.empty())));
    }

    private static boolean refuses(Act act) {
        return act instanceof ResumptionAct.Refused
                || act instanceof IncapacityAct.InvalidityNotRecognised
                || (act instanceof DecisionAct.TakenByCommission taken && taken.ruling() == Ruling.REFUSED);
    }

    static Optional<UpcomingAct> withdrawn(Moment m) {
        return m.outlook().strays("appeal.withdrawn", m.next().thread())
                ? Optional.of(UpcomingAct.of(m.after(20, 60), _ -> new AppealAct.Withdrawn()))
                : Optional.empty();
    }

    static Optional<UpcomingAct> judged(Moment m) {
        Judgment judgment = m.happens("appeal.stands") ? Judgment.STANDS : Judgment.ANNULLED;
        return Optional.of(UpcomingAct.of(m.after(120, 320), _ -> new AppealAct.Judged(judgment, Optional.empty())));
    }

    static Optional<UpcomingAct> carriedOut(Moment m) {
        return Optional.of(UpcomingAct.of(m.after(5, 30), _ -> new AppealAct.CarriedOut(m.words("carriedOut"))));
    }
}
