// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.EntrySettlement;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is taken back in a file, read plainly for [PlainFile].
final class PlainCorrections {

    private PlainCorrections() {}

    /// The acts that count as never done: those that were corrected, and what somebody did under a
    /// representation among them. What corrects may have been done under one itself.
    static Set<Integer> takenBack(List<RecordedAct> acts) {
        Set<Integer> first = withDoneUnder(acts, corrected(acts, Set.of()));
        return withDoneUnder(acts, corrected(acts, first));
    }

    private static Set<Integer> withDoneUnder(List<RecordedAct> acts, Set<Integer> corrected) {
        Set<Integer> all = new HashSet<>(corrected);
        for (RecordedAct act : acts) {
            boolean under = act.by().capacity() instanceof Capacity.Representing(int representation)
                    && corrected.contains(representation);
            boolean othersGoOn = act.thread() == act.number()
                    && acts.stream()
                            .anyMatch(each -> each.number() > act.number()
                                    && each.thread() == act.number()
                                    && !each.by().capacity().equals(act.by().capacity()));
            if (under && !isEnd(acts, act) && !othersGoOn) {
                all.add(act.number());
            }
        }
        return all;
    }

    /// Whether somebody took something back or gave it up. Whoever takes that back gives nothing up.
    private static boolean isEnd(List<RecordedAct> acts, RecordedAct act) {
        boolean ends = act.act() instanceof ConsentAct.Withdrawn
                || act.act() instanceof RepresentationAct.Revoked
                || act.act() instanceof TrajectoryAct.Stopped
                || act.act() instanceof TrajectoryAct.EngagementDeclined
                || act.act() instanceof ProgrammeAct.Withdrawn;
        boolean objects = act.act() instanceof CorrectionAct.EntryDisowned said
                && acts.stream()
                        .filter(each -> each.number() == said.entry().number() && each.number() < act.number())
                        .noneMatch(each -> isEnd(acts, each));
        return act.by().role() == Role.INSURED && (ends || objects);
    }

    /// What the person said is not theirs.
    record Objection(int entry, LocalDate said) {}

    /// What they say so and is annulled: by the number of the act that does, which is the first to do so.
    static Map<Integer, Objection> upheld(List<RecordedAct> acts, Set<Integer> without) {
        Map<Integer, Integer> asked = new HashMap<>();
        Map<Integer, Objection> open = new HashMap<>();
        Set<Objection> all = new HashSet<>();
        Map<Integer, Objection> upheld = new HashMap<>();
        for (RecordedAct recorded : acts) {
            if (without.contains(recorded.number())) {
                continue;
            }
            switch (recorded.act()) {
                case CorrectionAct.AnnulmentAsked request ->
                    asked.put(recorded.number(), request.act().number());
                case CorrectionAct.EntryDisowned said -> {
                    open.put(recorded.number(), new Objection(said.entry().number(), recorded.recordedOn()));
                    all.add(new Objection(said.entry().number(), recorded.recordedOn()));
                }
                case CorrectionAct.EntrySettled settled ->
                    Optional.ofNullable(open.remove(settled.objection().number()))
                            .filter(_ -> settled.settlement() == EntrySettlement.TAKEN_BACK)
                            .ifPresent(said -> upheld.put(recorded.number(), said));
                case CorrectionAct.AnnulmentConfirmed confirmed ->
                    Optional.ofNullable(asked.get(confirmed.request().number()))
                            .flatMap(entry -> all.stream()
                                    .filter(said -> said.entry() == entry)
                                    .max(Comparator.comparing(Objection::said)))
                            .ifPresent(said -> upheld.put(recorded.number(), said));
                default -> {}
            }
        }
        return upheld;
    }

    /// The acts whose annulment a second person confirmed, before anybody declined it.
    private static Set<Integer> corrected(List<RecordedAct> acts, Set<Integer> without) {
        Map<Integer, Integer> asked = new HashMap<>();
        Set<Integer> takenBack = new HashSet<>();
        for (RecordedAct recorded : acts) {
            if (without.contains(recorded.number())) {
                continue;
            }
            switch (recorded.act()) {
                case CorrectionAct.AnnulmentAsked request ->
                    asked.put(recorded.number(), request.act().number());
                case CorrectionAct.EntryDisowned said ->
                    asked.put(recorded.number(), said.entry().number());
                case CorrectionAct.EntrySettled settled ->
                    Optional.ofNullable(asked.remove(settled.objection().number()))
                            .filter(_ -> settled.settlement() == EntrySettlement.TAKEN_BACK)
                            .ifPresent(takenBack::add);
                case CorrectionAct.StopTakenBack back ->
                    takenBack.add(back.stop().number());
                case CorrectionAct.AnnulmentDeclined declined ->
                    asked.remove(declined.request().number());
                case CorrectionAct.AnnulmentConfirmed confirmed ->
                    Optional.ofNullable(asked.remove(confirmed.request().number()))
                            .ifPresent(takenBack::add);
                default -> {}
            }
        }
        return takenBack;
    }
}
