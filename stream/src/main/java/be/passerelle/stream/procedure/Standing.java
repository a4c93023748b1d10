// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A stream on a day, as its table looks at it.
///
/// @param <W> the situation of rows that stand in no thread
public interface Standing<W extends Situation> {

    /// Today, by the clock of the installation.
    LocalDate day();

    /// The stream as a whole, for an act of that material day.
    W whole(LocalDate on);

    /// The threads of the stream, in the order in which they were opened.
    List<? extends StreamThread> threads();

    /// One of its threads, for an act of that material day.
    Situation in(StreamThread thread, LocalDate on);

    /// The organisation that performs the acts of a row in a situation, when it is known.
    Optional<OrganisationId> holder(Row<?, ?> row, Situation situation);

    /// The organisation that performs that act, where the act itself names whose it is; otherwise as its row
    /// says.
    default Optional<OrganisationId> holder(Row<?, ?> row, Situation situation, Act act) {
        return holder(row, situation);
    }

    /// What keeps somebody from performing an act for another; nobody performs any, unless the kind of stream
    /// says so.
    default Optional<Refusal> forAnother(Row<?, ?> row, ProposedAct proposed) {
        return proposed.by().capacity().equals(Capacity.OWN)
                ? Optional.empty()
                : Optional.of(Refusal.of("notForAnother", Refusal.Kind.PERMISSION));
    }

    /// What keeps an act out of a thread, whatever the table says: an act in it that cannot be read.
    ///
    /// @param thread the number of the thread, 0 for the stream as a whole
    Optional<Refusal> unreadable(ActType<?> type, int thread);

    /// What the act names that nobody bears.
    List<Refusal> unknown(ActType<?> type, Act act, LocalDate happenedOn);
}
