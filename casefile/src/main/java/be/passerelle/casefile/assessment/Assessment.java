// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the physicians found the person can do, as it stands.
///
/// @param workAbility the latest work-ability statement
/// @param workAbilityStated the act that states it
/// @param references the occupations that count as references
/// @param category the category of the first estimate of capacities
public record Assessment(
        Optional<AssessmentAct.WorkAbilityStated> workAbility,
        Optional<DatedFact> workAbilityStated,
        List<Occupation> references,
        Optional<Category> category) {

    /// The subject.
    public static final Subject<Assessment> ASSESSMENT = new Subject<>(
            "assessment",
            Optional.of(Compartment.WORK_ABILITY),
            List.of(AssessmentAct.class),
            Folding::new,
            AssessmentProcedure::rows);

    public Assessment {
        references = List.copyOf(references);
    }

    private static final class Folding implements SubjectFold<Assessment> {

        private AssessmentAct.@Nullable WorkAbilityStated workAbility;
        private @Nullable DatedFact workAbilityStated;
        private List<Occupation> references = List.of();
        private @Nullable Category category;

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof AssessmentAct act) {
                apply(recorded, act);
            }
        }

        private void apply(RecordedAct recorded, AssessmentAct act) {
            switch (act) {
                case AssessmentAct.WorkAbilityStated stated -> {
                    workAbility = stated;
                    workAbilityStated = recorded.fact();
                }
                case AssessmentAct.MedicalGroundsRecorded _ -> {} // sealed: the fold never looks inside
                case AssessmentAct.ReferenceOccupationsEstablished established -> references = established.references();
                case AssessmentAct.CategorySet set -> category = set.category();
            }
        }

        @Override
        public void hear(News news, Consumer<News> tell) {}

        @Override
        public Assessment state() {
            return new Assessment(
                    Optional.ofNullable(workAbility),
                    Optional.ofNullable(workAbilityStated),
                    references,
                    Optional.ofNullable(category));
        }
    }
}
