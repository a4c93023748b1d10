// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import be.passerelle.stream.identifier.StreamId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes, wraps and unwraps the keys of streams.
///
/// What was unwrapped lately is remembered by the wrapped bytes. Those are read with the rows each time:
/// whoever destroys a key, in whatever process, destroys them, and what is remembered is not found any more.
public final class KeyVault {

    private static final int REMEMBERED = 10_000;

    private final MasterKeys masters;
    private final Map<ByteBuffer, DataKey> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, DataKey> eldest) {
            return size() > REMEMBERED;
        }
    };

    public KeyVault(MasterKeys masters) {
        this.masters = masters;
    }

    /// New keys of a stream, and how they are kept.
    public record Made(KeyRing ring, List<StoredKey> stored) {}

    /// Makes the keys of a stream that has none.
    public Made make(StreamId stream) {
        DataKey content = DataKey.random();
        DataKey medical = DataKey.random();
        return new Made(
                new KeyRing(new KeyRing.Held(content), new KeyRing.Held(medical)),
                List.of(
                        wrapped(stream, KeyKind.CONTENT, content.bytes()),
                        wrapped(stream, KeyKind.MEDICAL, medical.bytes())));
    }

    /// The keys of a stream.
    ///
    /// @param stored how they are kept, of those that are asked for
    /// @param asked which are asked for
    public KeyRing open(StreamId stream, List<StoredKey> stored, Set<KeyKind> asked) {
        return new KeyRing(
                state(stream, KeyKind.CONTENT, stored, asked), state(stream, KeyKind.MEDICAL, stored, asked));
    }

    /// The same key under the newest master key; empty when it was destroyed or wrapped so already, or does
    /// not open.
    public Optional<StoredKey> rewrapped(StoredKey old) {
        return old.wrapped()
                .filter(_ -> !old.master().equals(masters.newest()))
                .flatMap(bytes -> masters.unwrap(new MasterKeys.Wrapped(old.master(), bytes), old.context()))
                .map(key -> wrapped(old.stream(), old.kind(), key));
    }

    private StoredKey wrapped(StreamId stream, KeyKind kind, byte[] key) {
        MasterKeys.Wrapped wrapped = masters.wrap(key, StoredKey.context(stream, kind));
        return new StoredKey(stream, kind, wrapped.master(), Optional.of(wrapped.bytes()));
    }

    private KeyRing.State state(StreamId stream, KeyKind kind, List<StoredKey> stored, Set<KeyKind> asked) {
        if (!asked.contains(kind)) {
            return new KeyRing.NotAsked();
        }
        for (StoredKey each : stored) {
            if (each.kind() == kind && each.stream().equals(stream)) {
                return state(each);
            }
        }
        return new KeyRing.Missing();
    }

    /// How it stands with one key.
    public KeyRing.State state(StoredKey stored) {
        return stored.wrapped().isEmpty()
                ? new KeyRing.Destroyed()
                : unwrapped(stored, stored.wrapped().get());
    }

    private KeyRing.State unwrapped(StoredKey stored, byte[] wrapped) {
        if (DataKey.isOfLaterForm(wrapped)) {
            return new KeyRing.LaterForm();
        }
        byte[] context = stored.context();
        byte[] both = Arrays.copyOf(context, context.length + wrapped.length);
        System.arraycopy(wrapped, 0, both, context.length, wrapped.length);
        ByteBuffer name = ByteBuffer.wrap(both);
        synchronized (remembered) {
            DataKey known = remembered.get(name);
            if (known != null) {
                return new KeyRing.Held(known);
            }
        }
        Optional<byte[]> key = masters.unwrap(new MasterKeys.Wrapped(stored.master(), wrapped), context)
                .filter(bytes -> bytes.length == DataKey.BYTES);
        if (key.isEmpty()) {
            return new KeyRing.Missing();
        }
        DataKey opened = DataKey.of(key.get());
        synchronized (remembered) {
            remembered.put(name, opened);
        }
        return new KeyRing.Held(opened);
    }
}
