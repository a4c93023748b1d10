// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// What the person took back stays so until they say it again: an older paper that is entered once more, or
/// late, is no new word of theirs.
public final class TakenBack {

    private TakenBack() {}

    /// The day on which it was last recorded that the person took back, or said was not theirs, an act of which
    /// that holds.
    public static Optional<LocalDate> last(CaseFile file, Predicate<Act> said) {
        return last(file, (act, _) -> isAbout(file, act, said));
    }

    private static Optional<LocalDate> last(CaseFile file, BiPredicate<RecordedAct, GivesUp> which) {
        return file.acts().stream()
                .filter(act -> act.act() instanceof GivesUp gaveUp
                        && act.by().role() == Role.INSURED
                        && !file.isAnnulled(act.number())
                        && which.test(act, gaveUp))
                .map(RecordedAct::recordedOn)
                .max(Comparator.naturalOrder());
    }

    private static boolean isAbout(CaseFile file, RecordedAct act, Predicate<Act> said) {
        return ActType.of(act.act()).references().stream()
                .flatMap(reference -> reference.in(act.act()).stream())
                .map(ActNumber::number)
                .flatMap(number -> file.act(number).stream())
                .anyMatch(about -> said.test(about.act()));
    }

    /// Whether what somebody records for the person was said by them after they last took back an act of which
    /// that holds, or gave up what it says. What they, or who represents them, record themselves is said as it
    /// is recorded.
    public static boolean isSaidSince(CaseFile file, ProposedAct proposed, Predicate<Act> same) {
        return said(proposed)
                .flatMap(day -> last(file, (act, gaveUp) -> isAbout(file, act, same) || gaveUp.givesUp(proposed.act()))
                        .filter(taken -> !day.isAfter(taken)))
                .isEmpty();
    }

    /// Whether what somebody records for the person was said by them since the last thread ended in which they
    /// may be referred to others, whoever ended it: what they agreed to in one, they did not say of the next.
    public static boolean isSaidSinceTheLastWay(CaseFile file, ProposedAct proposed) {
        return said(proposed)
                .flatMap(day -> file.threads().stream()
                        .filter(thread -> thread.refers() && !thread.isOpen())
                        .flatMap(thread -> file.act(thread.latest().act()).stream())
                        .map(RecordedAct::recordedOn)
                        .filter(day::isBefore)
                        .findFirst())
                .isEmpty();
    }

    /// The day on which the person said what is entered for them: that of the document where it bears one.
    /// Empty for what is not entered.
    public static Optional<LocalDate> said(ProposedAct proposed) {
        return proposed.by().capacity() instanceof Capacity.Entered entered
                ? Optional.of(entered.proof().flatMap(Proof::dated).orElse(proposed.happenedOn()))
                : Optional.empty();
    }
}
