// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.appeal;

import static be.passerelle.casefile.appeal.Appeal.APPEAL;

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

/// The fold of one appeal.
final class AppealFold extends ThreadBesideIncapacity<Appeal> {

    private final int decision;
    private @Nullable DatedFact judged;
    private @Nullable Judgment judgment;
    private @Nullable DatedFact carriedOut;
    private @Nullable DatedFact ended;

    private AppealFold(RecordedAct recorded, AppealAct.Lodged lodged) {
        super(recorded);
        this.decision = lodged.decision().number();
    }

    static SubjectFold<Threads<Appeal>> all() {
        return new ThreadsFold<>(APPEAL) {
            @Override
            protected @Nullable ThreadFold<Appeal> opened(RecordedAct recorded) {
                return recorded.act() instanceof AppealAct.Lodged lodged ? new AppealFold(recorded, lodged) : null;
            }
        };
    }

    @Override
    protected void apply(RecordedAct recorded, Consumer<News> tell) {
        if (recorded.act() instanceof AppealAct act) {
            DatedFact fact = recorded.fact();
            switch (act) {
                case AppealAct.Lodged _ -> {}
                case AppealAct.Withdrawn _ -> {
                    end(fact);
                    tell.accept(new News.ThreadEnded(APPEAL, number(), fact));
                }
                case AppealAct.Judged said -> {
                    judged = fact;
                    judgment = said.judgment();
                    if (said.judgment() == Judgment.STANDS) {
                        tell.accept(new News.ThreadEnded(APPEAL, number(), fact));
                    }
                }
                case AppealAct.CarriedOut _ -> {
                    carriedOut = fact;
                    tell.accept(new News.ThreadEnded(APPEAL, number(), fact));
                }
            }
        }
    }

    private void end(DatedFact fact) {
        if (ended == null && died().isEmpty()) {
            ended = fact;
        }
    }

    @Override
    protected Appeal state() {
        return new Appeal(
                number(),
                opened(),
                latest(),
                decision,
                Optional.ofNullable(judged),
                Optional.ofNullable(judgment),
                Optional.ofNullable(carriedOut),
                Optional.ofNullable(ended).or(this::died));
    }
}
