// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What keeps files from being erased: asks, answers, lifts, lists. Each takes two security officers, and leaves the
/// acts of both in the register of erasures.
public final class Holds {

    private final Erasures erasures;

    Holds(Erasures erasures) {
        this.erasures = erasures;
    }

    /// All holds, oldest first.
    public List<Hold> list() {
        return erasures.book().holds();
    }

    /// Asks that a file be held; from then on it is not erased.
    public Answer ask(Performer by, CommandId command, CaseFileId file, HoldBasis basis) {
        return erasures.record(by, command, new HoldAsking(file, basis));
    }

    /// Whether it may be asked that a hold be lifted: it is in force, or nothing else can end it, as an act that cannot
    /// be read may have answered what waits.
    boolean mayBeLifted(Hold hold, LocalDate today) {
        return new HoldLifting(hold, "").answer(erasures.book(), true, today) == Answer.RECORDED;
    }

    /// Asks that a hold be lifted.
    ///
    /// @param hold the number of the act that asked for it
    /// @param reference of the document that it is asked on
    public Answer lift(Performer by, CommandId command, int hold, String reference) {
        return list().stream()
                .filter(each -> each.asked().number() == hold)
                .findFirst()
                .map(each -> erasures.record(by, command, new HoldLifting(each, reference)))
                .orElse(Answer.NO_REQUEST);
    }

    /// Confirms or declines that a file be held, or that a hold be lifted.
    ///
    /// @param request the number of the act that asked for that
    public Answer answer(Performer by, CommandId command, int request, boolean confirms) {
        // Only to know which file it is about: the request is looked at once more under the locks.
        ErasureBook book = erasures.book();
        return book.holds().stream()
                .flatMap(hold -> request(hold, request).stream()
                        .map(asked -> new HoldAnswering(hold.file(), asked, by, confirms)))
                .findFirst()
                .map(answer -> erasures.record(by, command, answer))
                .orElse(
                        book.read().illegible().stream().anyMatch(act -> act.number() == request)
                                ? Answer.UNREADABLE
                                : Answer.NO_REQUEST);
    }

    private static Optional<RecordedAct> request(Hold hold, int number) {
        return Stream.concat(Stream.of(hold.asked()), hold.lifts().stream().map(Hold.Lift::asked))
                .filter(act -> act.number() == number)
                .findFirst();
    }
}
