// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one incapacity.
final class IncapacityFold extends ThreadFold<Incapacity> {

    private final IncapacityAct.Recognised recognition;
    /// The threads that were opened since.
    private final List<Integer> since = new ArrayList<>(4);

    private LocalDate until;
    private Timeline<Cause> causes = Timeline.empty();
    private @Nullable DatedFact invalidity;
    private @Nullable DatedFact foundFit;
    private @Nullable DatedFact ended;
    private @Nullable EndCause endCause;

    private IncapacityFold(RecordedAct recorded, IncapacityAct.Recognised recognition) {
        super(recorded);
        this.recognition = recognition;
        this.until = recognition.until();
    }

    static SubjectFold<Threads<Incapacity>> all() {
        return new ThreadsFold<>(INCAPACITY) {
            @Override
            protected @Nullable ThreadFold<Incapacity> opened(RecordedAct recorded) {
                return recorded.act() instanceof IncapacityAct.Recognised recognition
                        ? new IncapacityFold(recorded, recognition)
                        : null;
            }
        };
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof IncapacityAct act) {
            apply(recorded, act, tell);
        }
    }

    private void apply(RecordedAct recorded, IncapacityAct act, Consumer<News> tell) {
        switch (act) {
            case IncapacityAct.Recognised _ -> {}
            case IncapacityAct.Prolonged prolonged -> recogniseUntil(prolonged.until());
            case IncapacityAct.InvalidityRecognised recognisedInvalid -> {
                invalidity = recorded.fact();
                recogniseUntil(recognisedInvalid.until());
            }
            case IncapacityAct.CauseEstablished established -> {
                causes = causes.write(Period.since(recorded.happenedOn()), established.cause());
                if (TargetPublic.exclusion(established.cause(), false).isPresent()) {
                    tell.accept(new News.OutsidePublic(recorded.fact()));
                }
            }
            case IncapacityAct.Ended end -> {
                DatedFact fact = recorded.fact();
                ended = fact;
                endCause = end.cause();
                tell.accept(
                        end.cause() == EndCause.DEATH
                                ? new News.PersonDied(fact)
                                : new News.ThreadEnded(INCAPACITY, number(), fact));
            }
        }
    }

    /// A prolongation adds days, whenever it is recorded; days are taken away by an end or an annulment alone.
    private void recogniseUntil(LocalDate last) {
        until = last.isAfter(until) ? last : until;
    }

    @Override
    protected void hear(News news, Consumer<News> tell) {
        switch (news) {
            case News.PersonDied(DatedFact fact) -> {
                if (ended == null) {
                    ended = fact;
                    endCause = EndCause.DEATH;
                }
            }
            case News.FoundFit(int thread, DatedFact fact) -> foundFit = since.contains(thread) ? fact : foundFit;
            case News.ThreadOpened(var _, int thread, DatedFact _) -> since.add(thread);
            case News.ThreadEnded _,
                    News.OutsidePublic _,
                    News.StepRevoked _,
                    News.Annulled _,
                    News.Contradicted _ -> {}
        }
    }

    @Override
    protected Incapacity state() {
        return new Incapacity(
                number(),
                opened(),
                latest(),
                recognition,
                causes,
                until,
                Optional.ofNullable(invalidity),
                Optional.ofNullable(foundFit),
                Optional.ofNullable(ended),
                Optional.ofNullable(endCause));
    }
}
