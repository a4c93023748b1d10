// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.Optional;

/// What one subject tells the others while a file is folded: no thread reaches into another, each decides what
/// the news mean to it.
public sealed interface News {

    /// The person died. Whatever was going on ends with them.
    record PersonDied(DatedFact fact) implements News {}

    /// A thread was opened.
    record ThreadOpened(ThreadKind<?> kind, int thread, DatedFact fact) implements News {}

    /// A thread ended by an act of its own; not with the person.
    record ThreadEnded(ThreadKind<?> kind, int thread, DatedFact fact) implements News {}

    /// What the incapacity comes from keeps the person outside the public of the procedures, from the day
    /// of the fact on.
    record OutsidePublic(DatedFact from) implements News {}

    /// A re-evaluation found that the person is no longer incapable of work.
    ///
    /// @param thread the thread in which the person was evaluated
    record FoundFit(int thread, DatedFact fact) implements News {}

    /// The person works again.
    ///
    /// @param first the first day of work
    /// @param full whether as much as before
    record WorkResumed(DatedFact first, boolean full) implements News {}

    /// The person returned the questionnaire of the tenth week.
    ///
    /// @param incapacity the thread of the incapacity that it is about
    record QuestionnaireReturned(int incapacity, DatedFact fact) implements News {}

    /// A step was revoked when a contradiction was settled.
    ///
    /// @param step the number of the step
    record StepRevoked(int step, DatedFact fact) implements News {}

    /// An act was taken back, and a second person confirmed: it counts as never done.
    ///
    /// @param act the number of the act
    /// @param disowned the day on which it was recorded that the person said that it is not theirs, where they
    ///     did
    record Annulled(int act, Optional<LocalDate> disowned) implements News {}

    /// A late report does not fit a step.
    record Contradicted(Contradiction contradiction) implements News {}
}
