// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.assessment;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// What the levels of the evaluation grid open, since 19 March 2014 (INAMI report of about 2016). Before, training was
/// for those left with no reference occupation; since the trajectories of 2022 no source names a level.
public final class EvaluationGrid {

    /// Whether levels are set.
    public static final ParameterName<Boolean> EXISTS = ParameterName.flag("assessment/gridExists");

    private static final Citation REPORT = Citation.of("inami-report-2016", "grid");
    private static final Phrase NO_GRID = Phrase.of("law.grid.none");

    private EvaluationGrid() {}

    /// What a level opens that was set on that day.
    public static Finding<GridOpening> opens(Law law, GridLevel level, LocalDate set) {
        return law.asOf(set)
                .holds(EXISTS)
                .map(_ -> opening(level))
                .given(lines -> lines.fact(Phrase.of("law.fact.gridLevel", "level", level)))
                .under(REPORT, opening -> Phrase.of("law.grid.opens", "opening", opening), NO_GRID);
    }

    /// Whether the insurance pays for a training at that level: rehabilitation and reorientation.
    public static Finding<Yes> paysTraining(Law law, GridLevel level, LocalDate set) {
        return opens(law, level, set)
                .where(opening -> switch (opening) {
                    case REHABILITATION, REORIENTATION -> true;
                    case OWN_POST, OTHER_REFERENCE_OCCUPATION, SOCIAL_INCLUSION -> false;
                })
                .map(_ -> Yes.YES)
                .under(REPORT, _ -> Phrase.of("law.grid.pays"), Phrase.of("law.grid.doesNotPay"));
    }

    private static GridOpening opening(GridLevel level) {
        return switch (level) {
            case LEVEL_1 -> GridOpening.OWN_POST;
            case LEVEL_2A -> GridOpening.OTHER_REFERENCE_OCCUPATION;
            case LEVEL_2B -> GridOpening.REHABILITATION;
            case LEVEL_3 -> GridOpening.REORIENTATION;
            case LEVEL_4 -> GridOpening.SOCIAL_INCLUSION;
        };
    }
}
