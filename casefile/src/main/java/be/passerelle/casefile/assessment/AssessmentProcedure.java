// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;

/// The table of assessments.
public final class AssessmentProcedure {

    /// There are categories since the reintegration plan: royal decree of 8 November 2016.
    private static final Validity CATEGORIES = Validity.from(LocalDate.of(2016, 12, 1));

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.onFile(AssessmentAct.WorkAbilityStated.class, ADVISORY_PHYSICIAN, Articles.TRAJECTORY)
                    .when(INCAPABLE),
            FileRow.onFile(AssessmentAct.MedicalGroundsRecorded.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(INCAPABLE),
            FileRow.onFile(AssessmentAct.MedicalGroundsRecorded.class, INSPECTING_PHYSICIAN, Articles.RECOGNITION)
                    .when(INCAPABLE),
            FileRow.onFile(
                            AssessmentAct.ReferenceOccupationsEstablished.class,
                            ADVISORY_PHYSICIAN,
                            Articles.RECOGNITION)
                    .when(INCAPABLE),
            FileRow.onFile(AssessmentAct.CategorySet.class, ADVISORY_PHYSICIAN, Articles.TRAJECTORY)
                    .when(INCAPABLE)
                    .inForce(CATEGORIES));

    private AssessmentProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }
}
