// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What keeps a file from being erased: asked for by one person, confirmed by another, lifted in the same way. It
/// keeps the file from the moment at which it is asked for.
///
/// @param asked the act that asked for it
/// @param answered what a second person said; empty while nobody did
/// @param lifts each time that somebody asked to lift it, oldest first
public record Hold(CaseFileId file, HoldBasis basis, RecordedAct asked, Optional<Answered> answered, List<Lift> lifts) {

    public Hold {
        lifts = List.copyOf(lifts);
    }

    /// An answer.
    ///
    /// @param counts whether another person gave it, and nothing that cannot be read stands between: else it opens
    ///     nothing
    public record Answered(RecordedAct act, boolean counts) {

        /// Whether it says that what was asked for is to be.
        public boolean confirms() {
            return counts && act.act() instanceof HoldAct.Confirmed;
        }

        boolean declines() {
            return counts && act.act() instanceof HoldAct.Declined;
        }
    }

    /// A request to lift it.
    ///
    /// @param reference of the document that it is asked on
    public record Lift(String reference, RecordedAct asked, Optional<Answered> answered) {}

    /// How it stands.
    public enum State {
        /// The file is held for now; a second person has to say whether it stays so.
        ASKED,
        IN_FORCE,
        /// The file is held until a second person confirms that it need not be.
        LIFT_ASKED,
        LIFTED,
        DECLINED,
        /// Its last day is past.
        OVER
    }

    /// How it stands on a day, as far as acts were recorded.
    public State state(LocalDate day) {
        if (answered.filter(Answered::declines).isPresent()) {
            return State.DECLINED;
        }
        if (lift().isPresent()) {
            return State.LIFTED;
        }
        if (basis.until().filter(day::isAfter).isPresent()) {
            return State.OVER;
        }
        if (lifts.stream().anyMatch(lift -> lift.answered().isEmpty())) {
            return State.LIFT_ASKED;
        }
        return answered.isEmpty() ? State.ASKED : State.IN_FORCE;
    }

    /// Whether it keeps the file from being erased on a day.
    public boolean keeps(LocalDate day) {
        return switch (state(day)) {
            case ASKED, IN_FORCE, LIFT_ASKED -> true;
            case LIFTED, DECLINED, OVER -> false;
        };
    }

    /// How it was lifted; empty while it was not.
    public Optional<Lift> lift() {
        return lifts.stream()
                .filter(lift -> lift.answered().filter(Answered::confirms).isPresent())
                .findFirst();
    }

    /// What waits for a second person on a day: the request for it, or the last one to lift it.
    public Optional<RecordedAct> waiting(LocalDate day) {
        return switch (state(day)) {
            case ASKED -> Optional.of(asked);
            case LIFT_ASKED -> waitingLift().map(Lift::asked);
            case IN_FORCE, LIFTED, DECLINED, OVER -> Optional.empty();
        };
    }

    /// The last request to lift it that nobody answered.
    public Optional<Lift> waitingLift() {
        return lifts.reversed().stream()
                .filter(lift -> lift.answered().isEmpty())
                .findFirst();
    }

    /// Whether an act of the register asked for it, or to lift it.
    boolean isAskedBy(int number) {
        return Stream.concat(Stream.of(asked), lifts.stream().map(Lift::asked)).anyMatch(act -> act.number() == number);
    }
}
