// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.Subject;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the physicians found the person can do, as it stands.
///
/// @param workAbility the latest work-ability statement
/// @param workAbilityStated the act that states it
/// @param references the occupations that count as references
/// @param category the category of the latest estimate of capacities, or of work potential
/// @param categorySet the act that set it
/// @param estimates every estimate, in the order of recording
/// @param level the level of the evaluation grid
/// @param levelSet the act that set it
/// @param contacts what happened between fund and person in the first year
public record Assessment(
        Optional<AssessmentAct.WorkAbilityStated> workAbility,
        Optional<DatedFact> workAbilityStated,
        List<Occupation> references,
        Optional<Category> category,
        Optional<DatedFact> categorySet,
        List<Estimate> estimates,
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

    /// An estimate of an incapacity.
    ///
    /// @param incapacity the number of the incapacity that it is of
    /// @param set the act that makes it
    /// @param ofPotential whether it is one of work potential, which exists since 2026, and not one of remaining
    ///     capacities
    public record Estimate(int incapacity, DatedFact set, Category category, boolean ofPotential) {}

    public Assessment {
        estimates = List.copyOf(estimates);
        references = List.copyOf(references);
    }

    /// The estimate that holds on a day: the latest of these incapacities by then.
    public Optional<Estimate> estimateOn(LocalDate day, Set<Integer> incapacities) {
        return estimates.stream()
                .filter(each -> incapacities.contains(each.incapacity()))
                .filter(each -> !each.set().day().isAfter(day))
                .max(Comparator.comparing((Estimate each) -> each.set().day())
                        .thenComparing(each -> each.set().act()));
    }
}
