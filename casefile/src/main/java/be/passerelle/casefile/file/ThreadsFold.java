// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.ThreadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fold of a subject whose acts run in threads of one kind: an act opens a thread or belongs to one, and every
/// thread hears the news.
///
/// @param <T> the state of a thread
public abstract class ThreadsFold<T extends FileThread> implements SubjectFold<Threads<T>> {

    private final ThreadKind<T> kind;
    private final List<ThreadFold<T>> threads = new ArrayList<>(2);

    protected ThreadsFold(ThreadKind<T> kind) {
        this.kind = kind;
    }

    /// The thread that this act opens, none for an act within one.
    protected abstract @Nullable ThreadFold<T> opened(RecordedAct recorded);

    @Override
    public void apply(RecordedAct recorded, Consumer<News> tell) {
        ThreadFold<T> opened = recorded.thread() == recorded.number() ? opened(recorded) : null;
        if (opened != null) {
            threads.add(opened);
            tell.accept(new News.ThreadOpened(kind, recorded.number(), recorded.fact()));
            return;
        }
        for (int i = 0; i < threads.size(); i++) {
            if (threads.get(i).number() == recorded.thread()) {
                threads.get(i).goOn(recorded, tell);
            }
        }
    }

    @Override
    public void hear(News news, Consumer<News> tell) {
        for (int i = 0; i < threads.size(); i++) {
            threads.get(i).hear(news, tell);
        }
    }

    @Override
    public Threads<T> state() {
        List<T> states = threads.size() == 1
                ? List.of(threads.getFirst().state())
                : threads.stream().map(ThreadFold::state).toList();
        return new Threads<>(kind, states);
    }
}
