// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.preview;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.procedure.NextAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What acts will change: the difference between the file as it is and the file with them, by the same
/// functions that will look at it once they are recorded.
///
/// @param after the file as it would be
/// @param changes rights first, then what there is to do
public record Preview(CaseFile after, List<Change> changes) {

    private static final CommandId NOT_RECORDED = new CommandId(new UUID(0, 0));

    public Preview {
        changes = List.copyOf(changes);
    }

    /// The preview of acts that the procedure accepts.
    public static Preview of(CaseFile before, List<ProposedAct> acts, Law law, Registers registers, LocalDate day) {
        return of(before, acts, law, registers, day, before.head());
    }

    /// The same of a file that somebody reads in part.
    ///
    /// @param head the number of the last act of the whole: none that they do not read is taken for theirs
    public static Preview of(
            CaseFile before, List<ProposedAct> acts, Law law, Registers registers, LocalDate day, int head) {
        CaseFile after = before.plus(envelopes(before, acts, law, Math.max(head, before.head())));
        List<Change> changes = new ArrayList<>();
        rights(before, after, law, changes);
        prospects(before, after, law, changes);
        tasks(before, after, law, registers, day, changes);
        return new Preview(after, changes);
    }

    /// The file with acts folded onto it that nobody recorded, whether or not the procedure accepts them.
    public static CaseFile supposing(CaseFile before, List<ProposedAct> acts, Law law) {
        return before.plus(envelopes(before, acts, law, before.head()));
    }

    private static List<RecordedAct> envelopes(CaseFile file, List<ProposedAct> acts, Law law, int head) {
        List<RecordedAct> envelopes = new ArrayList<>(acts.size());
        int number = before(head);
        for (ProposedAct act : acts) {
            number++;
            int thread = Procedure.opens(act.act()) ? number : act.thread();
            envelopes.add(new RecordedAct(
                    file.id(),
                    number,
                    thread,
                    act.happenedOn(),
                    Instant.MAX,
                    act.by(),
                    NOT_RECORDED,
                    law.version(),
                    act.act()));
        }
        return envelopes;
    }

    /// The number before those of acts that are not recorded yet. In a file with told numbers they come after
    /// all of those, so that they say nothing.
    private static int before(int head) {
        return head > ActNumber.LAST_RECORDED ? Math.max(head, ActNumber.LAST_TOLD) : head;
    }

    private static void rights(CaseFile before, CaseFile after, Law law, List<Change> changes) {
        Map<String, Entitlement> old = new LinkedHashMap<>();
        due(before, law).forEach(e -> old.put(key(e), e));
        for (Entitlement now : due(after, law)) {
            Entitlement was = old.remove(key(now));
            if (was == null) {
                changes.add(new Change.RightGained(now));
            } else if (!was.period().equals(now.period()) || !was.amount().equals(now.amount())) {
                changes.add(new Change.RightChanged(was, now));
            }
        }
        old.values().forEach(gone -> changes.add(new Change.RightLost(gone)));
    }

    /// What gives nothing is no right that is gained or lost.
    private static List<Entitlement> due(CaseFile file, Law law) {
        return Entitlements.of(file, law).stream()
                .filter(each -> each.answer() != Entitlement.Answer.NOT_DUE)
                .toList();
    }

    /// Premiums are told apart by their month, what is taken after an absence by its day, all else by its
    /// thread.
    private static String key(Entitlement e) {
        String key = e.kind() + " " + e.thread();
        return e.kind() == Entitlement.Kind.HOURLY_PREMIUM || e.kind() == Entitlement.Kind.ABSENCE_REDUCTION
                ? key + " " + e.period().from()
                : key;
    }

    private static void prospects(CaseFile before, CaseFile after, Law law, List<Change> changes) {
        for (Programme programme : after.threads(Programme.PROGRAMME).all()) {
            boolean grantedBefore = before.threads(Programme.PROGRAMME)
                    .number(programme.number())
                    .filter(p -> p.decision().isGranted())
                    .isPresent();
            if (programme.decision().isGranted() && !grantedBefore) {
                changes.add(new Change.ProspectOpened(Prospect.of(after, programme, law)));
            }
        }
    }

    private static void tasks(
            CaseFile before, CaseFile after, Law law, Registers registers, LocalDate day, List<Change> changes) {
        Map<String, NextAct> old = obligatory(before, law, registers, day);
        for (Map.Entry<String, NextAct> each :
                obligatory(after, law, registers, day).entrySet()) {
            NextAct now = each.getValue();
            NextAct was = old.remove(each.getKey());
            if (was == null) {
                changes.add(new Change.TaskOpened(now));
            } else if (!was.until().equals(now.until())) {
                changes.add(new Change.DeadlineMoved(was, now));
            }
        }
        old.values().forEach(done -> changes.add(new Change.TaskSettled(done)));
    }

    private static Map<String, NextAct> obligatory(CaseFile file, Law law, Registers registers, LocalDate day) {
        Map<String, NextAct> tasks = new LinkedHashMap<>();
        for (NextAct next : Procedure.next(file, law, registers, day)) {
            if (next.obligatory()) {
                tasks.putIfAbsent(next.task() + " " + next.thread() + " " + next.role(), next);
            }
        }
        return tasks;
    }
}
