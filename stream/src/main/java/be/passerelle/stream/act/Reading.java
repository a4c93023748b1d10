// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.List;

/// What reading an act from outside gives: the act, or all that is wrong with it.
public sealed interface Reading<A> {

    record Read<A>(A act) implements Reading<A> {}

    record Wrong<A>(List<InputProblem> problems) implements Reading<A> {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
