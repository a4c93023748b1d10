// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.reading.ReadStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds, act by act. What opens, declining a hold or lifting one, takes another person, and nothing between that
/// cannot be read; what closes takes neither. The database and the verifier read them alike.
final class HoldFold {

    private final List<IllegibleAct> unread;
    private final List<Hold> holds = new ArrayList<>();

    HoldFold(List<IllegibleAct> unread) {
        this.unread = unread;
    }

    /// All holds of the register, oldest first.
    static List<Hold> of(ReadStream read) {
        HoldFold fold = new HoldFold(read.illegible());
        read.acts().forEach(fold::take);
        return List.copyOf(fold.holds);
    }

    /// Whether something keeps a file on a day, by what was taken until now.
    boolean keeps(CaseFileId file, LocalDate day) {
        return holds.stream().anyMatch(hold -> hold.file().equals(file) && hold.keeps(day));
    }

    void take(RecordedAct recorded) {
        if (recorded.act() instanceof HoldAct act) {
            switch (act) {
                case HoldAct.Asked asked -> holds.add(asked(asked, recorded));
                case HoldAct.LiftAsked lift ->
                    holds.replaceAll(
                            hold -> hold.asked().number() == lift.hold() ? liftAsked(hold, lift, recorded) : hold);
                case HoldAct.BySecond answer -> holds.replaceAll(hold -> answered(hold, answer.request(), recorded));
            }
        }
    }

    private static Hold asked(HoldAct.Asked act, RecordedAct recorded) {
        return new Hold(
                CaseFileId.of(act.file()),
                new HoldBasis(act.reason(), act.reference(), act.until()),
                recorded,
                Optional.empty(),
                List.of());
    }

    private static Hold liftAsked(Hold hold, HoldAct.LiftAsked act, RecordedAct recorded) {
        Hold.Lift lift = new Hold.Lift(act.reference(), recorded, Optional.empty());
        return new Hold(
                hold.file(),
                hold.basis(),
                hold.asked(),
                hold.answered(),
                Stream.concat(hold.lifts().stream(), Stream.of(lift)).toList());
    }

    /// The first answer to each request is the one that stands.
    private Hold answered(Hold hold, int request, RecordedAct recorded) {
        Optional<Hold.Answered> answered =
                hold.answered().isEmpty() && hold.asked().number() == request
                        ? Optional.of(answer(hold.asked(), recorded))
                        : hold.answered();
        List<Hold.Lift> lifts = hold.lifts().stream()
                .map(lift -> lift.answered().isEmpty() && lift.asked().number() == request
                        ? new Hold.Lift(lift.reference(), lift.asked(), Optional.of(answer(lift.asked(), recorded)))
                        : lift)
                .toList();
        return new Hold(hold.file(), hold.basis(), hold.asked(), answered, lifts);
    }

    private Hold.Answered answer(RecordedAct asked, RecordedAct answer) {
        boolean byAnother = !answer.by().person().equals(asked.by().person());
        boolean isWhole =
                unread.stream().noneMatch(act -> act.number() > asked.number() && act.number() < answer.number());
        return new Hold.Answered(answer, byAnother && isWhole);
    }
}
