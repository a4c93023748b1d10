// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All rules that have worked examples, subject by subject.
public final class ExampleRules {

    /// A new subject adds its list here, and its files to `examples/index.txt`.
    public static final List<ExampleRule> ALL = Stream.of(
                    IncapacityExamples.RULES,
                    TrajectoryExamples.RULES,
                    ProgrammeExamples.RULES,
                    ResumptionExamples.RULES,
                    OccupationalExamples.RULES,
                    FirstYearExamples.RULES,
                    DecisionExamples.RULES,
                    ReductionExamples.RULES,
                    BenefitExamples.RULES,
                    WorkingDayExamples.RULES)
            .flatMap(List::stream)
            .toList();

    private ExampleRules() {}

    /// The rule whose examples stand under that path.
    public static Optional<ExampleRule> at(String path) {
        return ALL.stream().filter(rule -> rule.path().equals(path)).findFirst();
    }
}
