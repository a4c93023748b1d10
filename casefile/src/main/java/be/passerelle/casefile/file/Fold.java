// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.RecordedAct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of a file: goes through the acts once, in the order of recording; the subject of each act folds
/// it, and what it tells goes to all. It never throws: an act that fits nothing changes nothing.
final class Fold {

    /// A subject that has acts in this file.
    private record Running<S>(Subject<S> subject, SubjectFold<S> fold) {}

    /// A subject and what is true of it.
    record State<S>(Subject<S> subject, S state) {}

    /// Takes what a subject without acts would tell: it has heard everything, and nobody waits for it.
    private static final Consumer<News> UNHEARD = _ -> {};

    private final List<Running<?>> running = new ArrayList<>(10);
    private final List<News> told = new ArrayList<>();
    private final Consumer<News> tell = told::add;
    private @Nullable Running<?> latest;

    private Fold() {}

    /// Folds the acts. Few files hold an act that was taken back: those are folded again without it. A third
    /// time is enough: nobody takes corrections back, and those that count as never done, as their
    /// representation never was, are out by then.
    static Folded of(List<RecordedAct> acts) {
        Fold fold = without(acts, Set.of());
        Set<Integer> annulled = DoneUnder.with(acts, fold.annulled());
        if (!annulled.isEmpty()) {
            fold = without(acts, annulled);
            // What took an entry back may be annulled itself, as done under a representation that never was.
            Set<Integer> still = DoneUnder.with(acts, fold.annulled());
            if (!still.equals(annulled)) {
                annulled = still;
                fold = without(acts, annulled);
            }
        }
        List<State<?>> states = new ArrayList<>(fold.running.size());
        for (Running<?> each : fold.running) {
            states.add(state(each));
        }
        return new Folded(annulled, states, fold.told);
    }

    private static Fold without(List<RecordedAct> acts, Set<Integer> annulled) {
        Fold fold = new Fold();
        fold.apply(acts, annulled);
        return fold;
    }

    private void apply(List<RecordedAct> acts, Set<Integer> annulled) {
        for (int i = 0; i < acts.size(); i++) {
            RecordedAct recorded = acts.get(i);
            if (recorded.act() instanceof FileAct act) {
                if (!annulled.isEmpty() && annulled.contains(recorded.number())) {
                    folding(act.subject()).annulled(recorded);
                    continue;
                }
                int heard = told.size();
                folding(act.subject()).apply(recorded, tell);
                if (told.size() > heard) {
                    spread(heard);
                }
            }
        }
    }

    /// The acts that were annulled and confirmed by a second person count as never done.
    private Set<Integer> annulled() {
        Set<Integer> annulled = Set.of();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) instanceof News.Annulled(int act, var _)) {
                annulled = annulled.isEmpty() ? new HashSet<>() : annulled;
                annulled.add(act);
            }
        }
        return annulled;
    }

    /// What is true of a subject that has no act in a file, but heard all the news.
    static <S> State<S> state(Subject<S> subject, List<News> told) {
        SubjectFold<S> fold = subject.fold();
        for (int i = 0; i < told.size(); i++) {
            fold.hear(told.get(i), UNHEARD);
        }
        return new State<>(subject, fold.state());
    }

    /// What was folded: what is true of each subject that has acts, and what they told. Handed over by a fold
    /// that is over: nobody else has the lists.
    record Folded(Set<Integer> annulled, List<State<?>> states, List<News> told) {}

    /// Everybody hears what was told since, and what is told because of it.
    private void spread(int heard) {
        for (int i = heard; i < told.size(); i++) {
            News news = told.get(i);
            for (int j = 0; j < running.size(); j++) {
                running.get(j).fold().hear(news, tell);
            }
        }
    }

    /// The fold of a subject: often that of the act before. At its first act it hears what was told before.
    private SubjectFold<?> folding(Subject<?> subject) {
        if (latest == null || latest.subject() != subject) {
            latest = running(subject);
        }
        return latest.fold();
    }

    private Running<?> running(Subject<?> subject) {
        for (int i = 0; i < running.size(); i++) {
            if (running.get(i).subject() == subject) {
                return running.get(i);
            }
        }
        return start(subject);
    }

    private <S> Running<S> start(Subject<S> subject) {
        Running<S> started = new Running<>(subject, subject.fold());
        for (int i = 0; i < told.size(); i++) {
            started.fold().hear(told.get(i), tell);
        }
        running.add(started);
        return started;
    }

    private static <S> State<S> state(Running<S> running) {
        return new State<>(running.subject(), running.fold().state());
    }
}
