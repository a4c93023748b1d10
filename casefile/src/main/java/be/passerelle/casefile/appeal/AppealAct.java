// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.appeal;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.INCAPACITY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import java.util.Optional;

/// Acts about an appeal to the labour court (Judicial Code, arts. 580 and 728; Charter of the insured, art. 14). None
/// of them is the appeal itself, which goes to the court: they say that there is one, what the court said, and what
/// became of it. They hold no reasons, which may be medical.
@ReadBeside(facts = {AppealAct.Lodged.class, AppealAct.Judged.class})
public sealed interface AppealAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Appeal.APPEALS;
    }

    /// The person appealed against a decision; it happened on the day on which the court received the appeal.
    ///
    /// @param decision the decision
    /// @param court which labour court
    /// @param reference its number there, where it is known
    @Declared(code = "appeal.lodged", kind = STEP, compartment = INCAPACITY)
    record Lodged(
            @Refers(
                    to = {
                        DecisionAct.TakenByCommission.class,
                        DecisionAct.NotRatified.class,
                        ProgrammeAct.IncapacityReEvaluated.class,
                        IncapacityAct.Ended.class,
                        IncapacityAct.InvalidityNotRecognised.class,
                        ResumptionAct.Refused.class,
                        ResumptionAct.Ended.class,
                        ReturnToWorkFundAct.Refused.class
                    },
                    among = DecisionsToAppeal.class)
            ActNumber decision,

            @TextLength(max = 120) String court,
            @TextLength(max = 80) Optional<String> reference)
            implements AppealAct {}

    /// The person gave the appeal up.
    @Declared(code = "appeal.withdrawn", kind = STEP, compartment = INCAPACITY)
    record Withdrawn() implements AppealAct, GivesUp {

        @Override
        public boolean givesUp(Act said) {
            return said instanceof Lodged;
        }
    }

    /// The court judged; it happened on the day of the judgment.
    ///
    /// @param reference of the judgment
    @Declared(code = "appeal.judged", kind = REPORT, compartment = INCAPACITY)
    record Judged(Judgment judgment, @TextLength(max = 80) Optional<String> reference) implements AppealAct {}

    /// What the court asks for was done, by acts of its own: a decision annulled, an incapacity recognised.
    ///
    /// @param how in words that the person understands, without a diagnosis
    @Declared(code = "appeal.carriedOut", kind = STEP, compartment = INCAPACITY)
    record CarriedOut(@TextLength(max = 1000, lines = true) String how) implements AppealAct {}
}
