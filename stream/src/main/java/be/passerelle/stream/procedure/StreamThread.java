// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.finding.DatedFact;
import java.util.List;
import java.util.Optional;

/// One matter that runs through a stream, from the act that opens it to its end: a trajectory, a programme, an
/// incapacity; later a seat of a commission, a convention, a mandate. The stream as a whole is one too, and never ends.
public interface StreamThread {

    /// The number of the act that opened it; 0 for the stream as a whole.
    int number();

    /// What kind of thread it is.
    ThreadKind<?> kind();

    /// The act that opened it.
    DatedFact opened();

    /// Its latest act.
    DatedFact latest();

    /// Whether something is still to come in it.
    boolean isOpen();

    /// The stages that it goes through, in order; empty where the law knows none.
    default List<Stage> stages() {
        return List.of();
    }

    /// The stage that an open thread waits for: the first after the last one that was reached.
    default Optional<Stage> waitsFor() {
        Stage waited = null;
        for (Stage stage : stages()) {
            if (stage.reached().isPresent()) {
                waited = null;
            } else if (waited == null) {
                waited = stage;
            }
        }
        return isOpen() ? Optional.ofNullable(waited) : Optional.empty();
    }
}
