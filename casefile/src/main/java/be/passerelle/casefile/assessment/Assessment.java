// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the physicians found the person can do, as it stands.
public final class Assessment {

    private AssessmentAct.@Nullable WorkAbilityStated workAbility;
    private @Nullable DatedFact workAbilityStated;
    private List<Occupation> references = List.of();
    private @Nullable Category category;

    /// Folds one further act.
    public void apply(RecordedAct recorded, AssessmentAct act) {
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

    /// The latest work-ability statement.
    public Optional<AssessmentAct.WorkAbilityStated> workAbility() {
        return Optional.ofNullable(workAbility);
    }

    public Optional<DatedFact> workAbilityStated() {
        return Optional.ofNullable(workAbilityStated);
    }

    public List<Occupation> references() {
        return references;
    }

    public Optional<Category> category() {
        return Optional.ofNullable(category);
    }
}
