// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.AsWritten;
import be.passerelle.stream.act.CanonicalJson;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.IllegibleAct.Why;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.Payload;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads stored rows as acts in the version of today. It never throws for what a row holds: what cannot be
/// read is said to be so, row by row.
public final class RowReader {

    private final ActTypes types;

    /// @param types the acts that the streams may hold
    public RowReader(ActTypes types) {
        this.types = types;
    }

    /// All rows of a stream.
    public ReadStream read(StoredStream stream) {
        List<RecordedAct> acts = new ArrayList<>(stream.rows().size());
        List<IllegibleAct> illegible = new ArrayList<>(0);
        Alike alike = new Alike();
        for (StoredRow row : stream.rows()) {
            try {
                acts.add(act(stream.id(), row, stream.keys(), alike));
            } catch (Unreadable e) {
                illegible.add(illegible(stream.id(), row.envelope(), e.why));
            }
        }
        return new ReadStream(acts, illegible);
    }

    private RecordedAct act(StreamId stream, StoredRow row, KeyRing keys, Alike alike) throws Unreadable {
        if (row.isOfLaterForm()) {
            throw new Unreadable(Why.LATER_VERSION);
        }
        Envelope envelope = row.envelope();
        byte[] content = content(row, keys.content());
        ActType<?> type = types.byCode(envelope.code()).orElseThrow(() -> new Unreadable(Why.UNKNOWN_ACT));
        if (envelope.version() > type.version()) {
            throw new Unreadable(Why.LATER_VERSION);
        }
        Role role = Codes.constant(Role.class, envelope.role()).orElseThrow(() -> new Unreadable(Why.UNKNOWN_ROLE));
        if (!row.hasItsForm()) {
            throw new Unreadable(Why.DAMAGED);
        }
        try {
            Map<String, Object> tree = tree(envelope, content, keys.medical());
            Performer by = alike.performer(
                    envelope,
                    role,
                    Capacities.read(envelope.forAnother(), tree).orElseThrow(() -> new Unreadable(Why.UNKNOWN_ROLE)));
            List<String> restsOn = RestsOn.read(tree);
            return new RecordedAct(
                    stream,
                    envelope.number(),
                    envelope.thread(),
                    envelope.happenedOn(),
                    envelope.recordedAt(),
                    by,
                    new CommandId(envelope.command()),
                    alike.once(envelope.lawVersion()),
                    alike.once(asWritten(envelope)),
                    restsOn,
                    act(type, envelope, tree));
        } catch (Boxes.LaterForm _) {
            throw new Unreadable(Why.LATER_VERSION);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException _) {
            throw new Unreadable(Why.DAMAGED);
        }
    }

    /// The canonical bytes of the payload.
    private static byte[] content(StoredRow row, KeyRing.State key) throws Unreadable {
        Optional<byte[]> clear = Payload.clear(row.payload());
        if (clear.isPresent()) {
            return clear.get();
        }
        if (DataKey.isOfLaterForm(row.payload())) {
            throw new Unreadable(Why.LATER_VERSION);
        }
        return switch (key) {
            case KeyRing.Held(DataKey held) -> opened(row, held);
            case KeyRing.Destroyed _ -> throw new Unreadable(Why.ERASED);
            case KeyRing.LaterForm _ -> throw new Unreadable(Why.LATER_VERSION);
            case KeyRing.Missing _, KeyRing.NotAsked _ -> throw new Unreadable(Why.NO_KEY);
        };
    }

    private static byte[] opened(StoredRow row, DataKey key) throws Unreadable {
        Optional<byte[]> content = key.open(row.payload(), row.envelope().toBytes());
        return content.orElseThrow(() -> new Unreadable(Why.DAMAGED));
    }

    @SuppressWarnings("unchecked") // names in JSON are texts
    private static Map<String, Object> tree(Envelope envelope, byte[] content, KeyRing.State medical) {
        return (Map<String, Object>) new Boxes(envelope, medical).opened(CanonicalJson.read(content));
    }

    private static Act act(ActType<?> type, Envelope envelope, Map<String, Object> tree) throws Unreadable {
        Map<String, Object> payload = type.lifted(tree, envelope.version());
        return switch (ActReader.recorded(type, payload)) {
            case ActReading.Read<? extends Act>(Act act) -> act;
            case ActReading.Wrong<? extends Act> _ -> throw new Unreadable(Why.DAMAGED);
        };
    }

    private static IllegibleAct illegible(StreamId stream, Envelope envelope, Why why) {
        return new IllegibleAct(
                stream,
                envelope.number(),
                envelope.thread(),
                envelope.happenedOn(),
                envelope.recordedAt(),
                envelope.person(),
                envelope.organisation(),
                asWritten(envelope),
                why);
    }

    private static AsWritten asWritten(Envelope envelope) {
        return new AsWritten(envelope.code(), envelope.version(), envelope.role());
    }

    /// What many rows of a stream say alike is kept once: who performed an act, the version of the law, its
    /// code.
    private static final class Alike {

        private final Map<Object, Object> kept = new HashMap<>();

        /// Whoever performs their own acts performs most of a stream.
        Performer performer(Envelope envelope, Role role, Capacity capacity) {
            Performer by = new Performer(
                    new PersonId(envelope.person()), new OrganisationId(envelope.organisation()), role, capacity);
            return capacity.equals(Capacity.OWN)
                    ? once(List.of(envelope.person(), envelope.organisation(), role), by)
                    : by;
        }

        <T> T once(T value) {
            return once(value, value);
        }

        /// By what was written, where what is equal may be written in two ways.
        @SuppressWarnings("unchecked") // what is written alike is of the same class
        <T> T once(Object written, T value) {
            Object before = kept.putIfAbsent(written, value);
            return before == null ? value : (T) before;
        }
    }

    /// Ends the reading of one row.
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final Why why;

        Unreadable(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }
}
