// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import org.jspecify.annotations.Nullable;

/// What was found out in one situation. Nobody sees more of it than that a second answer comes sooner: it is the same
/// whenever, and by whomever, the question is asked.
public final class Remembered {

    /// An answer, and those that were known before.
    private record Known(
            Question<?, ?> question,
            Object answer,
            @Nullable Known before) {}

    private @Nullable Known latest;

    Remembered() {}

    @SuppressWarnings("unchecked") // an answer is kept with its question
    <S extends In<?>, A> A of(Question<? super S, A> question, S situation) {
        for (Known known = latest; known != null; known = known.before()) {
            if (known.question() == question) {
                return (A) known.answer();
            }
        }
        A answer = question.findIn(situation);
        latest = new Known(question, answer, latest);
        return answer;
    }
}
