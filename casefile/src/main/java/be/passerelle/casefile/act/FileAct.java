// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.decision.DecisionAct;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Act;

/// Something that somebody did or reported in a case file. A file is the list of its acts; nothing else changes it.
public sealed interface FileAct extends Act
        permits PersonAct,
                IncapacityAct,
                AssessmentAct,
                TrajectoryAct,
                ProgrammeAct,
                DecisionAct,
                ConsentAct,
                OutcomeAct,
                CorrectionAct {}
