// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.path;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.calendar.Day;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file onto which supposed acts are folded, one after the other, with what falls due on the way. They are not
/// held against the procedure: what they suppose is not theirs to decide who supposes it.
final class Supposing {

    /// Until when incapacity is recognised is told by itself: it is supposed, and due on no day of the path.
    private static final Set<Class<? extends Act>> RECOGNITION =
            Set.of(IncapacityAct.Prolonged.class, IncapacityAct.Ended.class);

    private final FileOnDay standing;
    private final List<Path.Supposition> supposed;
    private final Map<String, NextAct> due;
    private CaseFile file;

    private Supposing(FileOnDay standing, CaseFile file, List<Path.Supposition> supposed, Map<String, NextAct> due) {
        this.standing = standing;
        this.file = file;
        this.supposed = supposed;
        this.due = due;
    }

    static Supposing from(FileOnDay standing) {
        return new Supposing(standing, standing.file(), new ArrayList<>(), new LinkedHashMap<>());
    }

    /// The same so far, to go on in another way.
    Supposing fork() {
        return new Supposing(standing, file, new ArrayList<>(supposed), new LinkedHashMap<>(due));
    }

    CaseFile file() {
        return file;
    }

    LocalDate today() {
        return standing.day();
    }

    /// No earlier than today: what is supposed is still to come.
    LocalDate notBeforeToday(LocalDate day) {
        return Day.later(standing.day(), day);
    }

    Supposing then(int thread, LocalDate on, Role role, Act act) {
        LocalDate day = notBeforeToday(on);
        Performer first = file.acts().getFirst().by();
        Performer by = new Performer(first.person(), first.organisation(), role);
        file = Preview.supposing(file, List.of(new ProposedAct(thread, day, by, act)), standing.law());
        supposed.add(new Path.Supposition(ActType.of(act), day));
        return this;
    }

    /// Looks at what is due on a day of the way.
    Supposing lookedAt(LocalDate on) {
        LocalDate day = notBeforeToday(on);
        for (NextAct next : Procedure.next(file, standing.law(), standing.registers(), day)) {
            if (next.obligatory()
                    && !RECOGNITION.contains(next.row().type().of())
                    && next.until()
                            .filter(until -> !until.isBefore(standing.day()))
                            .isPresent()) {
                String key =
                        next.task() + " " + next.role() + " " + next.until().orElse(day);
                due.putIfAbsent(key, next);
            }
        }
        return this;
    }

    List<Path.Supposition> supposed() {
        return supposed;
    }

    List<NextAct> due() {
        return due.values().stream()
                .sorted(Comparator.comparing(next -> next.until().orElse(LocalDate.MAX)))
                .toList();
    }
}
