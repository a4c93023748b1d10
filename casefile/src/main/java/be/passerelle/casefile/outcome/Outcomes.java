// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.outcome;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What became of it, as reported.
///
/// @param returns every return to work, in the order of recording
public record Outcomes(
        List<Return> returns,
        Optional<OutcomeAct.ReturnedToWork> latestReturn,
        Optional<OutcomeAct.Measured> latestMeasure) {

    /// The subject.
    public static final Subject<Outcomes> OUTCOMES = new Subject<>(
            "outcome",
            Optional.of(Compartment.OUTCOME),
            List.of(OutcomeAct.class),
            Folding::new,
            OutcomeProcedure::rows,
            outcomes -> List.of(new Stage("work", Compartment.OUTCOME, outcomes.returned())));

    /// A return to work.
    ///
    /// @param first its first day
    /// @param extent how much work it was
    public record Return(DatedFact first, WorkExtent extent) {}

    public Outcomes {
        returns = List.copyOf(returns);
    }

    /// The first day of the latest return to work.
    public Optional<DatedFact> returned() {
        return returns.isEmpty()
                ? Optional.empty()
                : Optional.of(returns.getLast().first());
    }

    /// The first return to work on or after a day, whatever came later.
    public Optional<DatedFact> returnedSince(LocalDate day) {
        return returns.stream()
                .map(Return::first)
                .filter(first -> !first.day().isBefore(day))
                .min(Comparator.comparing(DatedFact::day));
    }

    /// The first day of work on or after a day; or of part-time work that was resumed before it, in the same
    /// incapacity,
    /// and that no act ended.
    ///
    /// @param incapableSince the first day of that incapacity
    public Optional<DatedFact> workingSince(LocalDate day, LocalDate incapableSince) {
        return returns.stream()
                .filter(each -> each.extent() == WorkExtent.PART_TIME)
                .map(Return::first)
                .filter(first -> first.day().isBefore(day) && !first.day().isBefore(incapableSince))
                .max(Comparator.comparing(DatedFact::day))
                .or(() -> returnedSince(day));
    }

    private static final class Folding implements SubjectFold<Outcomes> {

        private final List<Return> returns = new ArrayList<>(1);
        private OutcomeAct.@Nullable ReturnedToWork latestReturn;
        private OutcomeAct.@Nullable Measured latestMeasure;

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof OutcomeAct act) {
                switch (act) {
                    case OutcomeAct.ReturnedToWork back -> {
                        returns.add(new Return(recorded.fact(), back.extent()));
                        latestReturn = back;
                        tell.accept(new News.WorkResumed(recorded.fact(), back.extent() == WorkExtent.FULL));
                    }
                    case OutcomeAct.Measured measured -> latestMeasure = measured;
                    case OutcomeAct.CheckedIn _, OutcomeAct.SocialInclusionStarted _ -> {}
                }
            }
        }

        @Override
        public void hear(News news, Consumer<News> tell) {}

        @Override
        public Outcomes state() {
            return new Outcomes(returns, Optional.ofNullable(latestReturn), Optional.ofNullable(latestMeasure));
        }
    }
}
