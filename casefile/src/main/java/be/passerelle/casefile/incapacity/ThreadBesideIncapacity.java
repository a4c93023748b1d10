// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;

import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.ThreadFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of a thread that learns from others that the person died and that an incapacity ended, and nothing else.
///
/// @param <T> what is true of the thread
public abstract class ThreadBesideIncapacity<T extends FileThread> extends ThreadFold<T> {

    private @Nullable DatedFact died;
    private @Nullable DatedFact incapacityEnded;

    protected ThreadBesideIncapacity(RecordedAct opening) {
        super(opening);
    }

    /// The death of the person.
    protected final Optional<DatedFact> died() {
        return Optional.ofNullable(died);
    }

    /// The first end of an incapacity that was told while the thread was there.
    protected final Optional<DatedFact> incapacityEnded() {
        return Optional.ofNullable(incapacityEnded);
    }

    @Override
    protected final void hear(News news, Consumer<News> tell) {
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
}
