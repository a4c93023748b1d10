// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.resumption.Resumption.RESUMPTION;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one resumption.
final class ResumptionFold extends ThreadFold<Resumption> {

    private final ResumptionAct.Asked asked;
    private final Optional<Integer> plan;
    private final Map<YearMonth, BigDecimal> months = new HashMap<>();
    private @Nullable DatedFact authorised;
    private ResumptionAct.@Nullable Authorised grant;
    private @Nullable DatedFact refused;
    private @Nullable DatedFact examined;
    private ResumptionAct.@Nullable Examined examination;
    private @Nullable DatedFact ended;
    private boolean died;

    private ResumptionFold(RecordedAct recorded, ResumptionAct.Asked asked, Optional<Integer> plan) {
        super(recorded);
        this.asked = asked;
        this.plan = plan;
    }

    static SubjectFold<Threads<Resumption>> all() {
        return new ThreadsFold<>(RESUMPTION) {

            /// What ended an incapacity, or work during one, so far: a request may be recorded after it.
            private final List<News> ends = new ArrayList<>(1);

            @Override
            protected @Nullable ThreadFold<Resumption> opened(RecordedAct recorded) {
                if (recorded.act() instanceof ResumptionAct.Asked asked) {
                    return opened(new ResumptionFold(recorded, asked, Optional.empty()));
                }
                if (recorded.act() instanceof ResumptionAct.PlanBegun begun) {
                    return opened(new ResumptionFold(
                            recorded, asked(begun), Optional.of(begun.plan().number())));
                }
                return null;
            }

            private ResumptionFold opened(ResumptionFold opened) {
                ends.forEach(opened::endedBefore);
                return opened;
            }

            @Override
            public void hear(News news, Consumer<News> tell) {
                boolean ofIncapacity =
                        news instanceof News.ThreadEnded(var kind, int _, DatedFact _) && kind.equals(INCAPACITY);
                if (ofIncapacity || news instanceof News.WorkResumed) {
                    ends.add(news);
                }
                super.hear(news, tell);
            }
        };
    }

    /// The plan asked for it: work in the service of the employer.
    private static ResumptionAct.Asked asked(ResumptionAct.PlanBegun begun) {
        return new ResumptionAct.Asked(
                begun.firstDay(), begun.hoursAWeek(), begun.fullTimeHours(), KindOfWork.EMPLOYEE, Optional.empty());
    }

    /// What was known before the request was recorded ends it where it happened from the first day of work on.
    private void endedBefore(News news) {
        switch (news) {
            case News.ThreadEnded(var _, int _, DatedFact last) -> {
                if (!last.day().isBefore(asked.firstDay())) {
                    end(last);
                }
            }
            case News.WorkResumed(DatedFact first, boolean full) -> resumed(first, full);
            case News.PersonDied _,
                    News.ThreadOpened _,
                    News.OutsidePublic _,
                    News.FoundFit _,
                    News.StepRevoked _,
                    News.Annulled _,
                    News.QuestionnaireReturned _,
                    News.Contradicted _ -> {}
        }
    }

    /// Work as much as before ends work in part.
    private void resumed(DatedFact first, boolean full) {
        if (full && !first.day().isBefore(asked.firstDay())) {
            end(new DatedFact(Day.before(first.day()), first.act()));
        }
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof ResumptionAct act) {
            DatedFact fact = recorded.fact();
            switch (act) {
                case ResumptionAct.Asked _, ResumptionAct.PlanBegun _ -> {}
                case ResumptionAct.Authorised content -> {
                    authorised = new DatedFact(content.councilDecidedOn().orElse(fact.day()), fact.act());
                    grant = content;
                }
                case ResumptionAct.Refused _ -> {
                    refused = fact;
                    tell.accept(new News.ThreadEnded(RESUMPTION, number(), fact));
                }
                case ResumptionAct.MonthReported month -> months.put(month.month(), month.hours());
                case ResumptionAct.Examined content -> {
                    examined = fact;
                    examination = content;
                }
                case ResumptionAct.Ended content -> {
                    end(new DatedFact(content.lastDay(), fact.act()));
                    tell.accept(new News.ThreadEnded(RESUMPTION, number(), fact));
                }
            }
        }
    }

    @Override
    protected void hear(News news, Consumer<News> tell) {
        switch (news) {
            case News.PersonDied(DatedFact fact) -> {
                end(fact);
                died = true;
            }
            case News.ThreadEnded(var kind, int _, DatedFact fact) -> {
                if (kind.equals(INCAPACITY)) {
                    end(fact);
                }
            }
            case News.WorkResumed(DatedFact first, boolean full) -> resumed(first, full);
            case News.ThreadOpened _,
                    News.OutsidePublic _,
                    News.FoundFit _,
                    News.StepRevoked _,
                    News.Annulled _,
                    News.QuestionnaireReturned _,
                    News.Contradicted _ -> {}
        }
    }

    /// Of several ends the earliest counts, in whatever order they become known.
    private void end(DatedFact fact) {
        if (ended == null || fact.day().isBefore(ended.day())) {
            ended = fact;
        }
    }

    @Override
    protected Resumption state() {
        return new Resumption(
                number(),
                opened(),
                latest(),
                asked,
                plan,
                Optional.ofNullable(authorised),
                Optional.ofNullable(grant),
                Optional.ofNullable(refused),
                months,
                Optional.ofNullable(examined),
                Optional.ofNullable(examination),
                Optional.ofNullable(ended),
                died);
    }
}
