// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Annulments asked and not yet answered, and contradictions not yet settled.
///
/// @param asked the annulments that nobody has answered, oldest first
/// @param contradictions those that wait for somebody to settle them, oldest first
/// @param disowned what was entered for the person and they say is not theirs, oldest first
public record Corrections(List<Asked> asked, List<Contradiction> contradictions, List<Disowned> disowned) {

    /// The subject.
    public static final Subject<Corrections> CORRECTIONS = new Subject<>(
            "correction", Optional.empty(), List.of(CorrectionAct.class), Folding::new, CorrectionProcedure::rows);

    /// An annulment that somebody asked for and nobody has answered yet.
    public record Asked(DatedFact asked, RecordedAct recorded, CorrectionAct.AnnulmentAsked request) {}

    /// That the person says that an entry is not theirs, while nobody has settled it.
    ///
    /// @param recordedOn the day on which they said so, whatever day was typed
    /// @param entry the number of the act that was entered
    public record Disowned(DatedFact said, LocalDate recordedOn, int entry) {}

    public Corrections {
        disowned = List.copyOf(disowned);
        asked = List.copyOf(asked);
        contradictions = List.copyOf(contradictions);
    }

    /// The annulment that the act with this number asked for, while nobody has answered it.
    public Optional<Asked> asked(int request) {
        for (Asked each : asked) {
            if (each.asked().act() == request) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static final class Folding implements SubjectFold<Corrections> {

        private final List<Asked> asked = new ArrayList<>(0);
        private final List<Contradiction> contradictions = new ArrayList<>(0);
        private final List<Disowned> disowned = new ArrayList<>(0);

        /// The last day on which the person said of an entry that it is not theirs, whatever came of it.
        private final Map<Integer, LocalDate> objected = new HashMap<>(2);

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof CorrectionAct act) {
                apply(recorded, act, tell);
            }
        }

        private void apply(RecordedAct recorded, CorrectionAct act, Consumer<News> tell) {
            switch (act) {
                case CorrectionAct.AnnulmentAsked request -> asked.add(new Asked(recorded.fact(), recorded, request));
                case CorrectionAct.AnnulmentConfirmed confirmed ->
                    answered(confirmed.request().number())
                            .ifPresent(a -> annul(a.request().act().number(), tell));
                case CorrectionAct.AnnulmentDeclined declined ->
                    answered(declined.request().number());
                case CorrectionAct.EntryDisowned said -> {
                    int entry = said.entry().number();
                    disowned.add(new Disowned(recorded.fact(), recorded.recordedOn(), entry));
                    objected.put(entry, recorded.recordedOn());
                }
                case CorrectionAct.StopTakenBack back -> annul(back.stop().number(), tell);
                case CorrectionAct.EntrySettled settled -> settle(settled, tell);
                case CorrectionAct.ContradictionSettled settled -> {
                    contradictions.removeIf(
                            c -> c.report().act() == settled.report().number()
                                    && c.step().act() == settled.step().number());
                    if (settled.settlement() == Settlement.STEP_REVOKED) {
                        tell.accept(new News.StepRevoked(settled.step().number(), recorded.fact()));
                    }
                }
            }
        }

        /// Whoever annuls an entry to which the person objects, or objected, has answered them.
        private void annul(int act, Consumer<News> tell) {
            disowned.removeIf(each -> each.entry() == act);
            tell.accept(new News.Annulled(act, Optional.ofNullable(objected.get(act))));
        }

        private void settle(CorrectionAct.EntrySettled settled, Consumer<News> tell) {
            for (Disowned each : List.copyOf(disowned)) {
                if (each.said().act() == settled.objection().number()) {
                    disowned.remove(each);
                    if (settled.settlement() == EntrySettlement.TAKEN_BACK) {
                        tell.accept(new News.Annulled(each.entry(), Optional.of(each.recordedOn())));
                    }
                }
            }
        }

        /// The request with that number, which is open no longer; nothing when none was.
        private Optional<Asked> answered(int request) {
            Optional<Asked> open =
                    asked.stream().filter(a -> a.asked().act() == request).findFirst();
            open.ifPresent(asked::remove);
            return open;
        }

        @Override
        public void hear(News news, Consumer<News> tell) {
            switch (news) {
                case News.Contradicted(Contradiction contradiction) -> open(contradiction);
                case News.PersonDied _ -> {
                    contradictions.clear(); // there is nothing left to settle
                    disowned.clear();
                }
                case News.ThreadOpened _,
                        News.ThreadEnded _,
                        News.OutsidePublic _,
                        News.FoundFit _,
                        News.WorkResumed _,
                        News.QuestionnaireReturned _,
                        News.StepRevoked _,
                        News.Annulled _ -> {}
            }
        }

        /// Notes a contradiction, unless an earlier report contradicts the step in the same way.
        private void open(Contradiction contradiction) {
            for (Contradiction known : contradictions) {
                if (known.kind() == contradiction.kind()
                        && known.step().act() == contradiction.step().act()) {
                    return;
                }
            }
            contradictions.add(contradiction);
        }

        @Override
        public Corrections state() {
            return new Corrections(asked, contradictions, disowned);
        }
    }
}
