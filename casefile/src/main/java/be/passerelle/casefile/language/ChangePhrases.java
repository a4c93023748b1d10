// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.language;

import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.language.Wording;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an act will change, as sentences.
public final class ChangePhrases {

    private ChangePhrases() {}

    /// As those who work in the file read it: each task with the role that has to do it.
    public static List<Phrase> of(Change change) {
        return switch (change) {
            case Change.RightGained(Entitlement right) -> List.of(gained(right));
            case Change.RightLost(Entitlement right) ->
                List.of(Phrase.of("preview.right.lost", "right", right.kind(), "period", right.period()));
            case Change.RightChanged(Entitlement before, Entitlement after) -> List.of(changed(before, after));
            case Change.ProspectOpened(Prospect prospect) -> prospect(prospect);
            case Change.TaskOpened(NextAct next) -> List.of(opened(next));
            case Change.TaskSettled(NextAct next) ->
                List.of(Phrase.of("preview.task.settled", "task", task(next), "role", next.role()));
            case Change.DeadlineMoved(NextAct before, NextAct after) -> List.of(moved(before, after));
            case Change.SharingBegun begun -> List.of(shared(begun));
            case Change.SharingEnded ended -> List.of(shared(ended));
        };
    }

    /// As the insured person reads it: each task as a sentence that says who does it.
    public static List<Phrase> you(Change change) {
        return switch (change) {
            case Change.TaskOpened(NextAct next) -> List.of(openedYou(next));
            case Change.TaskSettled(NextAct next) ->
                List.of(Phrase.of("preview.task.settled.you", "task", taskYou(next)));
            case Change.DeadlineMoved(NextAct before, NextAct after) -> List.of(movedYou(before, after));
            case Change.RightGained _, Change.RightLost _, Change.RightChanged _, Change.ProspectOpened _ -> of(change);
            case Change.SharingBegun _, Change.SharingEnded _ -> of(change);
        };
    }

    /// For acts that change nothing of the kind.
    public static Phrase nothing() {
        return Phrase.of("preview.nothing");
    }

    private static Phrase gained(Entitlement right) {
        if (right.kind() == Entitlement.Kind.ABSENCE_REDUCTION) {
            return Phrase.of("preview.right.reduced", "right", right.kind(), "period", right.period());
        }
        return right.amount()
                .map(amount -> Phrase.of("preview.right.gainedAmount", "right", right.kind(), "amount", amount))
                .orElseGet(() -> Phrase.of("preview.right.gained", "right", right.kind(), "period", right.period()));
    }

    private static Phrase changed(Entitlement before, Entitlement after) {
        boolean money = before.amount().isPresent() && after.amount().isPresent();
        Object was = money ? before.amount().get() : before.period();
        Object is = money ? after.amount().get() : after.period();
        return Phrase.of("preview.right.changed", "right", after.kind(), "after", is, "before", was);
    }

    /// What the training will earn. The presumption during it is a right that begins, and said there.
    private static List<Phrase> prospect(Prospect prospect) {
        List<Phrase> phrases = new ArrayList<>();
        prospect.hourlyRate()
                .value()
                .ifPresent(rate -> prospect.premiumAtMost()
                        .ifPresent(amount -> phrases.add(Phrase.of(
                                "preview.prospect.premium",
                                "rate",
                                rate,
                                "amount",
                                amount,
                                "hours",
                                prospect.plannedHours()))));
        prospect.lumpSum()
                .value()
                .ifPresent(amount -> phrases.add(Phrase.of("preview.prospect.lumpSum", "amount", amount)));
        return List.copyOf(phrases);
    }

    private static Phrase shared(Change.SharingBegun begun) {
        Wording name = name(begun.with());
        return begun.atOnce()
                ? Phrase.of("preview.sharing.begun", "organisation", name, "parts", begun.parts())
                : Phrase.of("preview.sharing.agreed", "organisation", name, "parts", begun.parts());
    }

    private static Phrase shared(Change.SharingEnded ended) {
        Wording name = name(ended.with());
        return ended.parts().isEmpty()
                ? Phrase.of("preview.sharing.over", "organisation", name)
                : Phrase.of("preview.sharing.ended", "organisation", name, "parts", ended.parts());
    }

    private static Wording name(Organisation organisation) {
        return new Wording(
                organisation.name(Language.FR),
                organisation.name(Language.NL),
                organisation.name(Language.DE),
                organisation.name(Language.EN));
    }

    private static Phrase opened(NextAct next) {
        Optional<LocalDate> until = next.until();
        if (until.isPresent()) {
            return Phrase.of("preview.task.opened", "task", task(next), "role", next.role(), "day", until.get());
        }
        return next.from().equals(LocalDate.MIN)
                ? Phrase.of("preview.task.openedWithoutTerm", "task", task(next), "role", next.role())
                : Phrase.of("preview.task.openedFrom", "task", task(next), "role", next.role(), "day", next.from());
    }

    private static Phrase openedYou(NextAct next) {
        Optional<LocalDate> until = next.until();
        if (until.isPresent()) {
            return Phrase.of("preview.task.opened.you", "task", taskYou(next), "day", until.get());
        }
        return next.from().equals(LocalDate.MIN)
                ? Phrase.of("preview.task.openedWithoutTerm.you", "task", taskYou(next))
                : Phrase.of("preview.task.openedFrom.you", "task", taskYou(next), "day", next.from());
    }

    private static Phrase moved(NextAct before, NextAct after) {
        Optional<LocalDate> was = before.until();
        Optional<LocalDate> is = after.until();
        if (was.isEmpty()) {
            return opened(after);
        }
        return is.isEmpty()
                ? Phrase.of("preview.deadline.gone", "task", task(after), "role", after.role(), "before", was.get())
                : Phrase.of(
                        "preview.deadline.moved",
                        "task",
                        task(after),
                        "role",
                        after.role(),
                        "after",
                        is.get(),
                        "before",
                        was.get());
    }

    private static Phrase movedYou(NextAct before, NextAct after) {
        Optional<LocalDate> was = before.until();
        Optional<LocalDate> is = after.until();
        if (was.isEmpty()) {
            return openedYou(after);
        }
        return is.isEmpty()
                ? Phrase.of("preview.deadline.gone.you", "task", taskYou(after), "before", was.get())
                : Phrase.of(
                        "preview.deadline.moved.you", "task", taskYou(after), "after", is.get(), "before", was.get());
    }

    private static Phrase task(NextAct next) {
        return Phrase.of(CaseFileTexts.task(next.task()));
    }

    private static Phrase taskYou(NextAct next) {
        return Phrase.of(CaseFileTexts.taskYou(next.task()));
    }
}
