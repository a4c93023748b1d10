// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
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
}
