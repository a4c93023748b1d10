// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.CanonicalJson;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.Payload;
import be.passerelle.stream.row.StoredRow;
import java.util.Map;

/// Writes acts as the rows that are stored.
public final class RowWriter {

    private RowWriter() {}

    /// The row of an act.
    ///
    /// @param before the hash of the row before it
    /// @throws IllegalStateException when a key that it needs is not in the ring
    public static StoredRow write(RecordedAct act, KeyRing keys, byte[] before) {
        Envelope envelope = envelope(act);
        Boxes boxes = new Boxes(envelope, keys.medical());
        Map<String, Object> tree = ActWriter.tree(act.act(), boxes::seal);
        Capacities.proof(act.by().capacity()).ifPresent(proof -> tree.put(Capacities.PROOF, proof));
        RestsOn.write(act.restsOn(), tree);
        byte[] content = CanonicalJson.write(tree);
        byte[] payload = ActType.of(act.act()).survivesErasure()
                ? Payload.inClear(content)
                : keys.content()
                        .key()
                        .orElseThrow(() ->
                                new IllegalStateException("nothing can be recorded in a stream whose key is not here"))
                        .seal(content, envelope.toBytes());
        return new StoredRow(envelope, payload, Chain.next(before, envelope, payload));
    }

    private static Envelope envelope(RecordedAct act) {
        return new Envelope(
                act.stream().kind(),
                act.stream().value(),
                act.number(),
                act.thread(),
                act.happenedOn(),
                act.recordedAt(),
                act.by().person().key(),
                act.by().organisation().key(),
                act.written().role(),
                act.command().value(),
                act.lawVersion(),
                act.written().code(),
                act.written().version(),
                Capacities.written(act.by().capacity()));
    }
}
