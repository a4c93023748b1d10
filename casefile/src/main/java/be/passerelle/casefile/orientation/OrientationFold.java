// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.orientation;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.orientation.VocationalOrientation.ORIENTATION;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one orientation.
final class OrientationFold extends ThreadFold<VocationalOrientation> {

    private final OrientationAct.Ordered order;
    private @Nullable DatedFact reported;
    private @Nullable DatedFact held;
    private @Nullable OrientationAdvice advice;
    private @Nullable DatedFact notHeld;
    private @Nullable DatedFact incapacityEnded;
    private @Nullable DatedFact died;

    private OrientationFold(RecordedAct recorded, OrientationAct.Ordered order) {
        super(recorded);
        this.order = order;
    }

    static SubjectFold<Threads<VocationalOrientation>> all() {
        return new ThreadsFold<>(ORIENTATION) {
            @Override
            protected @Nullable ThreadFold<VocationalOrientation> opened(RecordedAct recorded) {
                return recorded.act() instanceof OrientationAct.Ordered order
                        ? new OrientationFold(recorded, order)
                        : null;
            }
        };
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof OrientationAct act) {
            switch (act) {
                case OrientationAct.Ordered _ -> {}
                case OrientationAct.ReportedToCommission _ -> reported = recorded.fact();
                case OrientationAct.Held content -> {
                    held = recorded.fact();
                    advice = content.advice();
                }
                case OrientationAct.NotHeld _, OrientationAct.Declined _ -> notHeld = recorded.fact();
            }
        }
    }

    @Override
    protected void hear(News news, Consumer<News> tell) {
        switch (news) {
            case News.PersonDied(DatedFact fact) -> died = fact;
            case News.ThreadEnded(var kind, int _, DatedFact fact) -> {
                if (kind.equals(INCAPACITY) && incapacityEnded == null) {
                    incapacityEnded = fact;
                }
            }
            case News.ThreadOpened _,
                    News.OutsidePublic _,
                    News.FoundFit _,
                    News.WorkResumed _,
                    News.QuestionnaireReturned _,
                    News.StepRevoked _,
                    News.Annulled _,
                    News.Contradicted _ -> {}
        }
    }

    @Override
    protected VocationalOrientation state() {
        return new VocationalOrientation(
                number(),
                opened(),
                latest(),
                order,
                Optional.ofNullable(reported),
                Optional.ofNullable(held),
                Optional.ofNullable(advice),
                Optional.ofNullable(notHeld),
                Optional.ofNullable(incapacityEnded),
                Optional.ofNullable(died));
    }
}
