// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.MEDICAL;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.ToldTo;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.act.WorthReading;
import java.util.List;

/// Acts about what the person can do.
@ReadBeside(
        facts = {
            AssessmentAct.WorkAbilityStated.class,
            AssessmentAct.ReferenceOccupationsEstablished.class,
            AssessmentAct.CategorySet.class,
            AssessmentAct.WorkPotentialEstimated.class,
            AssessmentAct.GridLevelSet.class
        },
        earlier = {IncapacityAct.Recognised.class, IncapacityAct.InvalidityRecognised.class})
public sealed interface AssessmentAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Assessment.ASSESSMENT;
    }

    /// What the person can do at work, in words for everybody who helps: no diagnosis.
    @WorthReading(
            beside = {IncapacityAct.Prolonged.class, IncapacityAct.InvalidityRecognised.class, IncapacityAct.Ended.class
            })
    @Declared(code = "assessment.workAbilityStated", kind = REPORT, compartment = WORK_ABILITY)
    record WorkAbilityStated(
            @TextLength(max = 2000, lines = true) String statement,
            @Within(max = 10) @TextLength(max = 160) List<String> limits)
            implements AssessmentAct {}

    /// The medical grounds of a finding, read by physicians alone.
    @ToldTo(Role.INSURED)
    @Declared(code = "assessment.medicalGroundsRecorded", kind = REPORT, compartment = MEDICAL)
    record MedicalGroundsRecorded(
            @TextLength(max = 4000, lines = true) Sealed<String> grounds) implements AssessmentAct {}

    /// The occupations that count as references, and those that do not.
    @Declared(code = "assessment.referenceOccupationsEstablished", kind = STEP, compartment = WORK_ABILITY)
    record ReferenceOccupationsEstablished(
            @Within(min = 1, max = 10) List<Occupation> references,
            @Within(max = 10) List<OccupationLeftOut> leftOut) implements AssessmentAct {}

    /// The category of the estimate of remaining capacities, in the plan of 2016 and since 2022; since 2026
    /// it is [WorkPotentialEstimated].
    @WorthReading(
            beside = {IncapacityAct.Prolonged.class, IncapacityAct.InvalidityRecognised.class, IncapacityAct.Ended.class
            })
    @Declared(code = "assessment.categorySet", kind = STEP, compartment = WORK_ABILITY)
    record CategorySet(Category category) implements AssessmentAct {}

    /// The estimate of work potential, which replaces the one of remaining capacities since 2026. No source
    /// says that its categories are others.
    @WorthReading(
            beside = {IncapacityAct.Prolonged.class, IncapacityAct.InvalidityRecognised.class, IncapacityAct.Ended.class
            })
    @Declared(code = "assessment.workPotentialEstimated", kind = STEP, compartment = WORK_ABILITY)
    record WorkPotentialEstimated(Category category) implements AssessmentAct {}

    /// The level of the evaluation grid, from 2014 until the trajectories of 2022.
    @WorthReading(
            beside = {IncapacityAct.Prolonged.class, IncapacityAct.InvalidityRecognised.class, IncapacityAct.Ended.class
            })
    @Declared(code = "assessment.gridLevelSet", kind = STEP, compartment = WORK_ABILITY)
    record GridLevelSet(GridLevel level) implements AssessmentAct {}
}
