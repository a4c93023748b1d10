// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.List;

/// What reading an act from outside gives: the act, or all that is wrong with it.
public sealed interface ActReading<A> {

    record Read<A>(A act) implements ActReading<A> {}

    record Wrong<A>(List<InputProblem> problems) implements ActReading<A> {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
