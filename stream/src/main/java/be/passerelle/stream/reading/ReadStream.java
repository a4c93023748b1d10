// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import java.time.Instant;
import java.util.List;

/// What reading a stream gave.
///
/// @param acts what can be read, in order
/// @param illegible what cannot, in order
public record ReadStream(List<RecordedAct> acts, List<IllegibleAct> illegible) {

    public ReadStream {
        acts = List.copyOf(acts);
        illegible = List.copyOf(illegible);
    }

    public boolean isEmpty() {
        return acts.isEmpty() && illegible.isEmpty();
    }

    /// What was recorded by an instant.
    public ReadStream knownOn(Instant instant) {
        return new ReadStream(
                acts.stream().filter(a -> !a.recordedAt().isAfter(instant)).toList(),
                illegible.stream().filter(a -> !a.recordedAt().isAfter(instant)).toList());
    }
}
