// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.Subject;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import java.util.List;
import java.util.Optional;

/// What the physicians found the person can do, as it stands.
///
/// @param workAbility the latest work-ability statement
/// @param workAbilityStated the act that states it
/// @param references the occupations that count as references
/// @param category the category of the latest estimate of capacities, or of work potential
/// @param categorySet the act that set it
/// @param level the level of the evaluation grid
/// @param levelSet the act that set it
/// @param contacts what happened between fund and person in the first year
public record Assessment(
        Optional<AssessmentAct.WorkAbilityStated> workAbility,
        Optional<DatedFact> workAbilityStated,
        List<Occupation> references,
        Optional<Category> category,
        Optional<DatedFact> categorySet,
        Optional<GridLevel> level,
        Optional<DatedFact> levelSet,
        Contacts contacts) {

    /// The subject.
    public static final Subject<Assessment> ASSESSMENT = new Subject<>(
            "assessment",
            Optional.of(Compartment.WORK_ABILITY),
            List.of(AssessmentAct.class, FirstYearAct.class),
            AssessmentFold::new,
            AssessmentProcedure::rows);

    public Assessment {
        references = List.copyOf(references);
    }
}
