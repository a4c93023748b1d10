// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.Law;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A case file: what is true of one insured person, folded from the acts in the order of their recording.
///
/// It is a value: read it, and fold again with further acts to go on. Two axes of time:
/// [#knownOn(Instant)] is the file as it was known, [#trueOn(LocalDate)] the file as far as it had
/// happened.
public final class CaseFile {

    private final CaseFileId id;
    private final List<RecordedAct> acts;
    private final List<IllegibleAct> illegible;
    private final IntUnaryOperator order;
    private final Fold.Folded folded;
    private final List<FileThread> threads;

    /// What is true of subjects without acts, once somebody asked: a value like the rest, only made later.
    private volatile List<Fold.State<?>> withoutActs = List.of();

    private CaseFile(CaseFileId id, List<RecordedAct> acts, List<IllegibleAct> illegible, IntUnaryOperator order) {
        this.id = id;
        this.acts = acts;
        this.illegible = illegible;
        this.order = order;
        this.folded = Fold.of(acts);
        this.threads = threads(folded);
    }

    /// The file with these acts, in the order of recording. No list of acts makes it fail.
    public static CaseFile of(CaseFileId id, List<RecordedAct> acts) {
        return of(id, acts, List.of());
    }

    /// The same, with the acts that cannot be read: they count and keep their place, and change nothing.
    public static CaseFile of(CaseFileId id, List<RecordedAct> acts, List<IllegibleAct> illegible) {
        return of(id, acts, illegible, IntUnaryOperator.identity());
    }

    /// The same, with acts that have other numbers than they are recorded under.
    ///
    /// @param order the place of an act in the order of recording, of its number
    public static CaseFile of(
            CaseFileId id, List<RecordedAct> acts, List<IllegibleAct> illegible, IntUnaryOperator order) {
        return new CaseFile(id, List.copyOf(acts), List.copyOf(illegible), order);
    }

    /// This file with further acts recorded after its own.
    public CaseFile plus(List<RecordedAct> further) {
        List<RecordedAct> all = new ArrayList<>(acts.size() + further.size());
        all.addAll(acts);
        all.addAll(further);
        return of(id, all, illegible, order);
    }

    /// The file as it was known at an instant: what had been recorded by then.
    public CaseFile knownOn(Instant instant) {
        int known = 0;
        while (known < acts.size() && !acts.get(known).recordedAt().isAfter(instant)) {
            known++;
        }
        List<IllegibleAct> before =
                illegible.stream().filter(a -> !a.recordedAt().isAfter(instant)).toList();
        return known == acts.size() && before.size() == illegible.size()
                ? this
                : of(id, acts.subList(0, known), before, order);
    }

    /// The file as far as it had happened on a day, after what is known now: an act that was annulled on a later day
    /// never happened.
    public CaseFile trueOn(LocalDate day) {
        List<RecordedAct> happened = acts.stream()
                .filter(a -> !a.happenedOn().isAfter(day) && !isAnnulled(a.number()))
                .toList();
        return happened.size() == acts.size() ? this : of(id, happened, illegible, order);
    }

    public CaseFileId id() {
        return id;
    }

    /// Every act that was recorded, annulled ones too, in order.
    public List<RecordedAct> acts() {
        return acts;
    }

    /// The number of the last act; 0 for a file without acts. In a file seen as true on a day, numbers may
    /// have gaps.
    public int head() {
        int readable = acts.isEmpty() ? 0 : acts.getLast().number();
        return illegible.isEmpty()
                ? readable
                : Math.max(readable, illegible.getLast().number());
    }

    /// Whether an act was recorded after another: their numbers alone need not say it.
    public boolean isAfter(int number, int other) {
        return order.applyAsInt(number) > order.applyAsInt(other);
    }

    /// The acts that cannot be read, in order.
    public List<IllegibleAct> illegible() {
        return illegible;
    }

    /// Whether somebody destroyed the keys of this file: nothing of the person is left in it.
    public boolean isErased() {
        return illegible.stream().anyMatch(a -> a.why() == IllegibleAct.Why.ERASED);
    }

    /// An act of a thread that cannot be read, empty when all can: nobody knows how the thread stands, and nothing may
    /// follow in it.
    public Optional<IllegibleAct> illegibleIn(int thread) {
        return illegible.stream().filter(a -> a.thread() == thread).findFirst();
    }

    /// The act with that number, annulled or not.
    public Optional<RecordedAct> act(int number) {
        if (number >= 1 && number <= acts.size() && acts.get(number - 1).number() == number) {
            return Optional.of(acts.get(number - 1));
        }
        return acts.stream().filter(a -> a.number() == number).findFirst();
    }

    /// The act that another refers to.
    public Optional<RecordedAct> act(ActNumber reference) {
        return act(reference.number());
    }

    /// Whether a confirmed annulment took the act with that number back.
    public boolean isAnnulled(int number) {
        return !folded.annulled().isEmpty() && folded.annulled().contains(number);
    }

    /// What is true of a subject.
    public <S> S state(Subject<S> subject) {
        S known = known(subject, folded.states());
        if (known == null) {
            known = known(subject, withoutActs);
        }
        return known == null ? withoutActs(subject) : known;
    }

    @SuppressWarnings("unchecked") // a subject is kept with the state that its fold gave
    private static <S> @Nullable S known(Subject<S> subject, List<Fold.State<?>> states) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).subject() == subject) {
                return (S) states.get(i).state();
            }
        }
        return null;
    }

    private <S> S withoutActs(Subject<S> subject) {
        Fold.State<S> state = Fold.state(subject, folded.told());
        List<Fold.State<?>> more = new ArrayList<>(withoutActs.size() + 1);
        more.addAll(withoutActs);
        more.add(state);
        withoutActs = List.copyOf(more);
        return state.state();
    }

    /// The threads of a kind, in the order in which they were opened.
    @SuppressWarnings("unchecked") // threads are kept with their kind
    public <T extends FileThread> Threads<T> threads(ThreadKind<T> kind) {
        List<Fold.State<?>> states = folded.states();
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).state() instanceof Threads<?> found
                    && found.kind().equals(kind)) {
                return (Threads<T>) found;
            }
        }
        return new Threads<>(kind, List.of());
    }

    /// The threads of all kinds, in the order of the subjects' first acts.
    public List<FileThread> threads() {
        return threads;
    }

    /// The thread that the act with that number opened.
    public Optional<FileThread> thread(int number) {
        return threads.stream().filter(t -> t.number() == number).findFirst();
    }

    /// The scheme of the incapacity that had begun by a day.
    public Optional<Scheme> schemeOn(LocalDate day) {
        return incapacityOn(day).flatMap(FileThread::incapacity);
    }

    /// The law as it is for the incapacity that had begun by a day.
    public Law lawFor(Law law, LocalDate day) {
        if (!law.looksAtIncapacity()) {
            return law;
        }
        return incapacityOn(day)
                .map(incapacity -> law.forIncapacityFrom(incapacity.incapacitySince(this, law)))
                .orElse(law);
    }

    /// The incapacity that had begun by a day: the latest of those, or the first of all when none had.
    private Optional<FileThread> incapacityOn(LocalDate day) {
        FileThread found = null;
        for (int i = 0; i < threads.size(); i++) {
            FileThread each = threads.get(i);
            if (each.incapacity().isPresent()
                    && (found == null || !each.opened().day().isAfter(day))) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<FileThread> threads(Fold.Folded folded) {
        List<FileThread> threads = new ArrayList<>(4);
        for (Fold.State<?> each : folded.states()) {
            if (each.state() instanceof Threads<?> found) {
                threads.addAll(found.all());
            }
        }
        return List.copyOf(threads);
    }
}
