// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.Law;
import be.passerelle.law.incapacity.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/// What a row looks at: a stream in one of its threads, the law, the days. Each kind of stream adds what its own rows
/// want to see, with the type of the thread.
public interface Situation {

    /// The thread that the row stands in; the stream as a whole for rows that stand in none or open one.
    StreamThread thread();

    /// The law, as it is for this thread.
    Law law();

    /// Today, by the clock of the installation.
    LocalDate day();

    /// The material day of the act that is checked, which chooses the law; today for what may come next.
    LocalDate on();

    /// The scheme of the incapacity that the thread is about, where there is one: some rows are law for some schemes
    /// only.
    default Optional<Scheme> scheme() {
        return Optional.empty();
    }
}
