// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.RecordedAct;
import java.util.function.Consumer;

/// The fold of one thread. It is used by one fold of one file; what leaves it does not change any more.
///
/// @param <T> the state of the thread
public abstract class ThreadFold<T extends FileThread> {

    private final int number;
    private final DatedFact opened;
    private RecordedAct latest;

    /// @param opening the act that opens the thread
    protected ThreadFold(RecordedAct opening) {
        this.number = opening.number();
        this.opened = opening.fact();
        this.latest = opening;
    }

    /// The number of the thread.
    protected final int number() {
        return number;
    }

    /// The act that opened it.
    protected final DatedFact opened() {
        return opened;
    }

    /// Its latest act so far.
    protected final DatedFact latest() {
        return latest.number() == number ? opened : latest.fact();
    }

    /// Folds one further act of this thread.
    final void goOn(RecordedAct recorded, Consumer<News> tell) {
        latest = recorded;
        apply(recorded, tell);
    }

    /// One further act of this thread.
    protected abstract void apply(RecordedAct recorded, Consumer<News> tell);

    /// What a subject told.
    protected abstract void hear(News news, Consumer<News> tell);

    /// What is true of the thread, once all acts were folded.
    protected abstract T state();
}
