// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.Law;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.trajectory.StopTakenBackTerm;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;

/// What the person stopped or gave up, within the term in which they may take that back, latest first.
public final class StopsToTakeBack implements FileChoices {

    @Override
    public String code() {
        return "stopExists";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return of(situation.file(), situation.law(), situation.day()).stream()
                .map(act -> Choice.of(act.number()))
                .toList();
    }

    static List<RecordedAct> of(CaseFile file, Law law, LocalDate day) {
        return file.acts().reversed().stream()
                .filter(act -> act.by().role() == Role.INSURED && isStop(act))
                .filter(act -> StopTakenBackTerm.until(law, new DatedFact(act.recordedOn(), act.number()))
                        .where(by -> !day.isAfter(by.day()))
                        .isTold())
                .filter(act -> CorrectionProcedure.mayBeTakenBack(file, act))
                .toList();
    }

    private static boolean isStop(RecordedAct act) {
        return act.act() instanceof TrajectoryAct.Stopped
                || act.act() instanceof TrajectoryAct.EngagementDeclined
                || act.act() instanceof ProgrammeAct.Withdrawn;
    }
}
