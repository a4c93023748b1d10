// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One incapacity for work, from its first day to its end, as its acts say.
public final class Incapacity {

    private final int thread;
    private final DatedFact recognised;
    private final IncapacityAct.Recognised recognition;
    private LocalDate until;
    private @Nullable DatedFact invalidity;
    private @Nullable DatedFact ended;
    private @Nullable EndCause endCause;
    private Timeline<Cause> causes = Timeline.empty();

    /// An incapacity as it was recognised.
    public Incapacity(RecordedAct recorded, IncapacityAct.Recognised recognition) {
        this.thread = recorded.number();
        this.recognised = recorded.fact();
        this.recognition = recognition;
        this.until = recognition.until();
    }

    /// Folds one further act; an act that this incapacity does not know leaves it as it is.
    public void apply(RecordedAct recorded, IncapacityAct act) {
        switch (act) {
            case IncapacityAct.Recognised _ -> {}
            case IncapacityAct.Prolonged prolonged -> recogniseUntil(prolonged.until());
            case IncapacityAct.InvalidityRecognised recognisedInvalid -> {
                invalidity = recorded.fact();
                recogniseUntil(recognisedInvalid.until());
            }
            case IncapacityAct.CauseEstablished established ->
                causes = causes.write(Period.since(recorded.happenedOn()), established.cause());
            case IncapacityAct.Ended end -> {
                ended = recorded.fact();
                endCause = end.cause();
            }
        }
    }

    /// The person died: where no act had ended it, it ended with them.
    public void personDied(DatedFact fact) {
        if (ended == null) {
            ended = fact;
            endCause = EndCause.DEATH;
        }
    }

    /// A prolongation adds days, whenever it is recorded; days are taken away by an end or an annulment alone.
    private void recogniseUntil(LocalDate last) {
        until = last.isAfter(until) ? last : until;
    }

    /// The number of the act that recognised it.
    public int thread() {
        return thread;
    }

    /// The first day, and the act that recognised it.
    public DatedFact recognised() {
        return recognised;
    }

    public Scheme scheme() {
        return recognition.scheme();
    }

    /// What it comes from, as far as its latest days are known.
    public Cause cause() {
        return causes.last().map(Timeline.Span::value).orElse(recognition.cause());
    }

    /// What it comes from on a day: as it was recognised, until something else is established.
    public Cause causeOn(LocalDate day) {
        return causes.at(day).orElse(recognition.cause());
    }

    public boolean statutoryCivilServant() {
        return recognition.statutoryCivilServant();
    }

    public Optional<String> employer() {
        return recognition.employer();
    }

    /// The first day of invalidity, when it was recognised.
    public Optional<DatedFact> invalidity() {
        return Optional.ofNullable(invalidity);
    }

    /// The last day of incapacity, when an act ended it.
    public Optional<DatedFact> ended() {
        return Optional.ofNullable(ended);
    }

    public Optional<EndCause> endCause() {
        return Optional.ofNullable(endCause);
    }

    /// The last day that is recognised so far.
    public LocalDate until() {
        return ended == null || until.isBefore(ended.day()) ? until : ended.day();
    }

    /// All its days, as recognised so far.
    public Period period() {
        LocalDate last = until();
        return Period.of(recognised.day(), last.isBefore(recognised.day()) ? recognised.day() : last);
    }

    /// Whether no act has ended it.
    public boolean isOpen() {
        return ended == null;
    }
}
