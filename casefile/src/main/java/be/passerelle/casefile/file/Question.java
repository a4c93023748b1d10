// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import java.util.function.Function;

/// Something that several rows want to know of one situation. Whoever asks first has it found out; the others are told
/// the same: see [In#answer].
///
/// @param <S> the situation
/// @param <A> what is answered
public final class Question<S extends In<?>, A> {

    private final Function<? super S, A> find;

    private Question(Function<? super S, A> find) {
        this.find = find;
    }

    /// @param find a pure function of the situation
    public static <S extends In<?>, A> Question<S, A> of(Function<? super S, A> find) {
        return new Question<>(find);
    }

    A findIn(S situation) {
        return find.apply(situation);
    }
}
