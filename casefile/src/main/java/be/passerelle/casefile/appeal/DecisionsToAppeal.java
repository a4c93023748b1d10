// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.appeal;

import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.List;

/// What takes something from the person, refuses it to them or gives it under terms, and is not appealed against:
/// latest
/// first. The Charter of the insured names no kind of decision that is left out (article 14). For whoever is not the
/// person, what their own side decided.
public final class DecisionsToAppeal implements FileChoices {

    @Override
    public String code() {
        return "decisionToAppeal";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return of(situation.file()).stream()
                .filter(act -> by.role() == Role.INSURED || isOfFund(act) == (by.role() == Role.ADVISORY_PHYSICIAN))
                .map(act -> Choice.of(act.number()))
                .toList();
    }

    private static List<RecordedAct> of(CaseFile file) {
        return file.acts().reversed().stream()
                .filter(DecisionsToAppeal::takesSomething)
                .filter(act -> file.threads(Appeal.APPEAL).all().stream()
                        .noneMatch(appeal -> appeal.isOpen() && appeal.decision() == act.number()))
                .toList();
    }

    /// Whether the sickness fund decided; otherwise the institute did.
    static boolean isOfFund(RecordedAct act) {
        return act.by().role() == Role.ADVISORY_PHYSICIAN || act.by().role() == Role.RETURN_TO_WORK_COORDINATOR;
    }

    /// Whether it is about the Return To Work Fund: the institute reads no more for the appeal than it did for the
    /// decision.
    static boolean isOfReturnToWorkFund(RecordedAct act) {
        return act.act() instanceof ReturnToWorkFundAct;
    }

    private static boolean takesSomething(RecordedAct recorded) {
        return switch (recorded.act()) {
            case DecisionAct.TakenByCommission taken -> taken.ruling() == Ruling.REFUSED;
            case DecisionAct.NotRatified _, IncapacityAct.InvalidityNotRecognised _, ResumptionAct.Refused _ -> true;
            case TrajectoryAct.HealthDoesNotAllow _, ResumptionAct.Authorised _, ReturnToWorkFundAct.Refused _ -> true;
            case FirstYearAct.AbsenceJudged judged -> !judged.justified();
            case ProgrammeAct.IncapacityReEvaluated found -> found.conclusion() == ReEvaluation.NO_LONGER_INCAPABLE;
            case IncapacityAct.Ended ended -> ended.cause() != EndCause.DEATH;
            case ResumptionAct.Ended _ -> isOfFund(recorded);
            default -> false;
        };
    }
}
