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

/// Something that somebody did or reported in a case file. A file is the list of its acts; nothing else
/// changes it.
///
/// Each act is a record nested in the interface of its subject, declared once with [Declared]: form,
/// checks, timeline, JSON, import format and rulebook follow from it.
public sealed interface Act
        permits PersonAct,
                IncapacityAct,
                AssessmentAct,
                TrajectoryAct,
                ProgrammeAct,
                DecisionAct,
                ConsentAct,
                OutcomeAct,
                CorrectionAct {}
