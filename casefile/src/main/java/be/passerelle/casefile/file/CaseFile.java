// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A case file: what is true of one insured person, folded from the acts in the order of their recording.
///
/// It is a value: read it, and fold again with further acts to go on. Two axes of time:
/// [#knownOn(Instant)] is the file as it was known, [#trueOn(LocalDate)] the file as far as it had
/// happened.
public final class CaseFile {

    private final CaseFileId id;
    private final List<RecordedAct> acts;
    private final List<IllegibleAct> illegible;
    private final Fold fold;

    private CaseFile(CaseFileId id, List<RecordedAct> acts, List<IllegibleAct> illegible) {
        this.id = id;
        this.acts = acts;
        this.illegible = illegible;
        this.fold = Fold.of(acts);
    }

    /// The file with these acts, in the order of recording. No list of acts makes it fail.
    public static CaseFile of(CaseFileId id, List<RecordedAct> acts) {
        return of(id, acts, List.of());
    }

    /// The same, with the acts that cannot be read: they count and keep their place, and change nothing.
    public static CaseFile of(CaseFileId id, List<RecordedAct> acts, List<IllegibleAct> illegible) {
        return new CaseFile(id, List.copyOf(acts), List.copyOf(illegible));
    }

    /// This file with further acts recorded after its own.
    public CaseFile plus(List<RecordedAct> further) {
        List<RecordedAct> all = new ArrayList<>(acts.size() + further.size());
        all.addAll(acts);
        all.addAll(further);
        return of(id, all, illegible);
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
                : of(id, acts.subList(0, known), before);
    }

    /// The file as far as it had happened on a day, after what is known now: an act that was annulled on a later day
    /// never happened.
    public CaseFile trueOn(LocalDate day) {
        List<RecordedAct> happened = acts.stream()
                .filter(a -> !a.happenedOn().isAfter(day) && !isAnnulled(a.number()))
                .toList();
        return happened.size() == acts.size() ? this : of(id, happened, illegible);
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

    /// Whether a confirmed annulment took the act with that number back.
    public boolean isAnnulled(int number) {
        return fold.annulled().contains(number);
    }

    /// The person, empty before the file was opened for somebody.
    public Optional<Person> person() {
        return fold.person();
    }

    /// The day of death and the act that reported it; empty while nobody reported one.
    public Optional<DatedFact> died() {
        return fold.died();
    }

    public List<Incapacity> incapacities() {
        return fold.incapacities();
    }

    /// The incapacity that no act has ended, or else the latest.
    public Optional<Incapacity> currentIncapacity() {
        List<Incapacity> all = fold.incapacities();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isOpen()) {
                return Optional.of(all.get(i));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The incapacity that had begun by a day: the latest of those, or the first of all when none had.
    public Optional<Incapacity> incapacityOn(LocalDate day) {
        List<Incapacity> all = fold.incapacities();
        Incapacity found = null;
        for (Incapacity each : all) {
            if (found == null || !each.recognised().day().isAfter(day)) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    public Assessment assessment() {
        return fold.assessment();
    }

    public List<Trajectory> trajectories() {
        return fold.trajectories();
    }

    public Optional<Trajectory> trajectory(int thread) {
        for (Trajectory each : fold.trajectories()) {
            if (each.thread() == thread) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The trajectory that is open; the procedure lets only one be open at a time.
    public Optional<Trajectory> openTrajectory() {
        for (Trajectory each : fold.trajectories()) {
            if (each.isOpen()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public List<Programme> programmes() {
        return fold.programmes();
    }

    public Optional<Programme> programme(int thread) {
        for (Programme each : fold.programmes()) {
            if (each.thread() == thread) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// The programme that is open; the procedure lets only one be open at a time.
    public Optional<Programme> openProgramme() {
        for (Programme each : fold.programmes()) {
            if (each.isOpen()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public Consents consents() {
        return fold.consents();
    }

    public Outcomes outcomes() {
        return fold.outcomes();
    }

    public Corrections corrections() {
        return fold.corrections();
    }
}
