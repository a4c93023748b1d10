// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.stream.act.ReadBeside;

/// An act of a programme: what is done in it, and the decision on its request.
@ReadBeside(
        facts = {
            ProgrammeAct.ProjectProposed.class,
            ProgrammeAct.ProlongationProposed.class,
            ProgrammeAct.ModificationProposed.class,
            ProgrammeAct.ReintegrationProposed.class,
            ProgrammeAct.FoundCompatible.class,
            ProgrammeAct.Requested.class,
            ProgrammeAct.FoundIncomplete.class,
            ProgrammeAct.Supplied.class,
            ProgrammeAct.SocialOpinionGiven.class,
            ProgrammeAct.MedicalOpinionGiven.class,
            DecisionAct.GrantedUnderDirective.class,
            DecisionAct.TakenByCommission.class,
            ProgrammeAct.TrainingEnded.class,
            ProgrammeAct.EvaluatedAfterTraining.class,
            ProgrammeAct.EvaluatedAtSixMonths.class
        },
        earlier = {
            ProgrammeAct.ProjectProposed.class,
            ProgrammeAct.Withdrawn.class,
            DecisionAct.GrantedUnderDirective.class,
            DecisionAct.TakenByCommission.class
        })
public sealed interface ActInProgramme extends FileAct permits ProgrammeAct, DecisionAct {

    @Override
    default Subject<?> subject() {
        return Programme.PROGRAMMES;
    }
}
