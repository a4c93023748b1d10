// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;

/// A stream could not be imported. The message names the stream, the act and the codes of the refusals,
/// nothing personal.
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /// @param act the place of the refused act in the stream, from 0
    public ImportRefused(StreamId stream, int act, List<Refusal> refusals) {
        super("the stream " + stream + " is refused at act " + act + ": "
                + refusals.stream().map(Refusal::code).toList());
        this.refusals = List.copyOf(refusals);
    }

    /// The refusals; empty when the stream exists already.
    public List<Refusal> refusals() {
        return refusals;
    }
}
