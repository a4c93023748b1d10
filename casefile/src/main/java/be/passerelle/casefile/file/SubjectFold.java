// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.RecordedAct;
import java.util.function.Consumer;

/// Goes through the acts of one subject, in the order of recording, and through what other subjects tell. It is
/// used by one fold of one file; what leaves it does not change any more. It never throws: what fits nothing
/// changes nothing.
///
/// @param <S> what is true of the subject
public interface SubjectFold<S> {

    /// One further act of this subject.
    ///
    /// @param tell takes what others should hear
    void apply(RecordedAct recorded, Consumer<News> tell);

    /// One of this subject that was taken back, where it stands among the others: nothing of it holds. What
    /// names it may have to know what it said.
    default void annulled(RecordedAct recorded) {}

    /// What a subject told, this one too.
    ///
    /// @param tell takes what others should hear because of it
    void hear(News news, Consumer<News> tell);

    /// What is true, once all acts were folded: asked once, and nothing is folded after.
    S state();
}
