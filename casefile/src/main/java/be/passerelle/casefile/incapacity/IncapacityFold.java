// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one incapacity.
final class IncapacityFold extends ThreadFold<Incapacity> {

    private final IncapacityAct.Recognised recognition;
    private LocalDate until;
    private Timeline<Cause> causes = Timeline.empty();
    private Timeline<Yes> written;
    private @Nullable DatedFact invalidityProposed;
    private @Nullable DatedFact invalidity;
    private @Nullable DatedFact foundFit;
    private @Nullable DatedFact resumed;
    private @Nullable DatedFact contractEnded;
    private @Nullable LocalDate next;
    private Meanwhile meanwhile = Meanwhile.NOTHING;
    private @Nullable DatedFact ended;
    private @Nullable EndCause endCause;

    private IncapacityFold(RecordedAct recorded, IncapacityAct.Recognised recognition) {
        super(recorded);
        this.recognition = recognition;
        this.until = recognition.until();
        this.written = Period.ifAny(recorded.happenedOn(), until)
                .map(days -> Timeline.of(days, Yes.YES))
                .orElseGet(Timeline::empty);
    }

    static SubjectFold<Threads<Incapacity>> all() {
        return new ThreadsFold<>(INCAPACITY) {

            private final List<IncapacityFold> all = new ArrayList<>(2);

            /// What closes an incapacity, whichever it is: reports come in any order, and one of these may come
            /// before the incapacity that it closes is recognised.
            private final List<News> closing = new ArrayList<>(2);

            @Override
            public void hear(News news, Consumer<News> tell) {
                if (news instanceof News.FoundFit || news instanceof News.WorkResumed) {
                    closing.add(news);
                }
                super.hear(news, tell);
            }

            @Override
            protected @Nullable ThreadFold<Incapacity> opened(RecordedAct recorded) {
                return recorded.act() instanceof IncapacityAct.Recognised recognition
                        ? opening(recorded, recognition)
                        : null;
            }

            /// One that is reported after a later one lies behind that, and behind whatever is reported between.
            private ThreadFold<Incapacity> opening(RecordedAct recorded, IncapacityAct.Recognised recognition) {
                IncapacityFold opened = new IncapacityFold(recorded, recognition);
                for (IncapacityFold other : all) {
                    opened.followedBy(other);
                    if (other.next != null) {
                        other.followedBy(opened);
                    }
                }
                all.add(opened);
                closing.forEach(opened::close);
                return opened;
            }

            @Override
            public Threads<Incapacity> state() {
                Threads<Incapacity> threads = super.state();
                return threads.all().size() == 1
                        ? threads
                        : new Threads<>(
                                INCAPACITY,
                                threads.all().stream()
                                        .sorted(Comparator.comparing(
                                                each -> each.opened().day()))
                                        .toList());
            }
        };
    }

    private void followedBy(IncapacityFold other) {
        LocalDate day = other.opened().day();
        if (day.isAfter(opened().day()) && (next == null || day.isBefore(next))) {
            next = day;
        }
    }

    /// What becomes of an incapacity of the past is no news to what rests on a later one.
    private void tell(News news, Consumer<News> tell) {
        if (next == null) {
            tell.accept(news);
        }
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof IncapacityAct act) {
            apply(recorded, act, tell);
        }
    }

    private void apply(RecordedAct recorded, IncapacityAct act, Consumer<News> tell) {
        switch (act) {
            case IncapacityAct.Recognised _, IncapacityAct.CertificateReceived _, IncapacityAct.Controlled _ -> {}
            case IncapacityAct.Interrupted _, IncapacityAct.AbroadReported _, IncapacityAct.PensionAgeNoted _ ->
                meanwhile = MeanwhileFold.with(meanwhile, recorded, act);
            case IncapacityAct.ContractEnded _ -> contractEnded = recorded.fact();
            case IncapacityAct.InvalidityProposed _ -> invalidityProposed = recorded.fact();
            case IncapacityAct.Prolonged prolonged -> recognise(recorded.happenedOn(), prolonged.until());
            case IncapacityAct.InvalidityRecognised recognisedInvalid -> {
                invalidity = recorded.fact();
                recognise(recorded.happenedOn(), recognisedInvalid.until());
            }
            case IncapacityAct.CauseEstablished established -> {
                causes = causes.write(Period.since(recorded.happenedOn()), established.cause());
                if (TargetPublic.exclusion(established.cause(), false).isPresent()) {
                    tell(new News.OutsidePublic(recorded.fact()), tell);
                }
            }
            case IncapacityAct.InvalidityNotRecognised _ -> {
                DatedFact last = new DatedFact(Day.earlier(until, recorded.happenedOn()), recorded.number());
                ended = last;
                endCause = EndCause.FIT_FOR_WORK;
                tell(new News.ThreadEnded(INCAPACITY, number(), last), tell);
            }
            case IncapacityAct.Ended end -> {
                DatedFact fact = recorded.fact();
                ended = fact;
                endCause = end.cause();
                tell(
                        end.cause() == EndCause.DEATH
                                ? new News.PersonDied(fact)
                                : new News.ThreadEnded(INCAPACITY, number(), fact),
                        tell);
            }
        }
    }

    /// A prolongation adds days, whenever it is recorded; days are taken away by an end or an annulment alone.
    private void recognise(LocalDate first, LocalDate last) {
        until = last.isAfter(until) ? last : until;
        written = Period.ifAny(first, last)
                .map(days -> written.write(days, Yes.YES))
                .orElse(written);
    }

    @Override
    protected void hear(News news, Consumer<News> tell) {
        switch (news) {
            case News.PersonDied(DatedFact fact)
            when next != null && !fact.day().isBefore(next) ->
                ended = ended == null ? new DatedFact(until, fact.act()) : ended;
            case News.PersonDied(DatedFact fact) -> {
                if (ended == null || ended.day().isAfter(fact.day())) {
                    ended = fact;
                    endCause = EndCause.DEATH;
                }
            }
            case News.FoundFit _, News.WorkResumed _ -> close(news);
            case News.ThreadOpened _,
                    News.ThreadEnded _,
                    News.OutsidePublic _,
                    News.StepRevoked _,
                    News.Annulled _,
                    News.QuestionnaireReturned _,
                    News.Contradicted _ -> {}
        }
    }

    /// A finding of fitness, or full-time work, closes the incapacity in whose days it falls.
    private void close(News news) {
        switch (news) {
            case News.FoundFit(int _, DatedFact fact) when isIn(fact.day()) -> foundFit = earlier(foundFit, fact);
            case News.WorkResumed(DatedFact first, boolean full)
            when full && isIn(first.day()) -> resumed = earlier(resumed, first);
            default -> {}
        }
    }

    private static DatedFact earlier(@Nullable DatedFact known, DatedFact fact) {
        return known == null || fact.day().isBefore(known.day()) ? fact : known;
    }

    /// From its first day on, as long as nothing ended it before, and no other one followed.
    private boolean isIn(LocalDate day) {
        return !day.isBefore(opened().day())
                && (next == null || day.isBefore(next))
                && (ended == null || !day.isAfter(ended.day()));
    }

    @Override
    protected Incapacity state() {
        return new Incapacity(
                number(),
                opened(),
                latest(),
                recognition,
                causes,
                written,
                until,
                Optional.ofNullable(invalidityProposed),
                Optional.ofNullable(invalidity),
                Optional.ofNullable(foundFit),
                Optional.ofNullable(resumed),
                Optional.ofNullable(contractEnded),
                Optional.ofNullable(next),
                meanwhile,
                Optional.ofNullable(ended),
                Optional.ofNullable(endCause));
    }
}
