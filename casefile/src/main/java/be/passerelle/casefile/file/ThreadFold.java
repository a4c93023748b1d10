// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.RecordedAct;
import java.util.function.Consumer;

/// The fold of one thread. It is used by one fold of one file; what leaves it does not change any more.
///
/// @param <T> the state of the thread
public interface ThreadFold<T extends FileThread> {

    /// The number of the thread.
    int number();

    /// One further act of this thread.
    void apply(RecordedAct recorded, Consumer<News> tell);

    /// What a subject told.
    void hear(News news, Consumer<News> tell);

    /// What is true of the thread so far.
    T state();
}
