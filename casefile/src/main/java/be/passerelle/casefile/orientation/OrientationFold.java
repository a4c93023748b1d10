// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.orientation;

import static be.passerelle.casefile.orientation.VocationalOrientation.ORIENTATION;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.file.ThreadsFold;
import be.passerelle.casefile.incapacity.ThreadBesideIncapacity;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of one orientation.
final class OrientationFold extends ThreadBesideIncapacity<VocationalOrientation> {

    private final OrientationAct.Ordered order;
    private @Nullable DatedFact reported;
    private @Nullable DatedFact held;
    private @Nullable OrientationAdvice advice;
    private @Nullable DatedFact notHeld;

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
                incapacityEnded(),
                died());
    }
}
