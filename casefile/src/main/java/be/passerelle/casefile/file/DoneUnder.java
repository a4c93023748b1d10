// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What was done under a representation that never was: it counts as little as that. What was given up stays
/// given up: nobody looks again because two colleagues say so.
public final class DoneUnder {

    private DoneUnder() {}

    /// Annulled acts, with those that somebody performed as a representative by one of them. What opened a
    /// thread in which others acted since stays: the thread is theirs too.
    public static Set<Integer> with(List<RecordedAct> acts, Set<Integer> annulled) {
        if (annulled.isEmpty()) {
            return annulled;
        }
        Set<Integer> all = new HashSet<>(annulled);
        for (int i = 0; i < acts.size(); i++) {
            RecordedAct act = acts.get(i);
            if (act.by().capacity() instanceof Capacity.Representing(int representation)
                    && annulled.contains(representation)
                    && !givesUp(acts, act)
                    && !isFollowed(acts, act, i)) {
                all.add(act.number());
            }
        }
        return all;
    }

    /// Whether by this act the person took back or gave up something ([GivesUp]). An act takes back what
    /// stands before it alone: whatever it says, that comes to an end.
    public static boolean givesUp(List<RecordedAct> acts, RecordedAct act) {
        return act.by().role() == Role.INSURED
                && act.act() instanceof GivesUp gaveUp
                && gaveUp.takesBack()
                        .filter(about -> acts.stream()
                                .takeWhile(each -> each.number() != act.number())
                                .anyMatch(each -> each.number() == about.number() && givesUp(acts, each)))
                        .isEmpty();
    }

    /// Whether it opened a thread in which somebody else did something.
    private static boolean isFollowed(List<RecordedAct> acts, RecordedAct opener, int place) {
        if (opener.thread() != opener.number()) {
            return false;
        }
        return acts.subList(place + 1, acts.size()).stream()
                .anyMatch(act -> act.thread() == opener.number()
                        && !act.by().capacity().equals(opener.by().capacity()));
    }
}
