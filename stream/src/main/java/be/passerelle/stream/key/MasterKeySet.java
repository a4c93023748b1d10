// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import be.passerelle.stream.row.Fields;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Master keys in memory. A master key is named by the beginning of a hash of itself, so that a key file that was mixed
/// up is noticed.
public final class MasterKeySet implements MasterKeys {

    private static final String PURPOSE = "passerelle.master.1";
    private static final String DERIVED = "passerelle.master.derived.1";
    private static final String LASTING = "passerelle.master.lasting.1";
    private static final int ID_BYTES = 8;

    private final Map<String, DataKey> byId = new LinkedHashMap<>();
    private final String newest;
    private final DataKey oldest;

    /// @param keys the newest first
    /// @throws IllegalArgumentException when there is none
    public MasterKeySet(List<DataKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there is no master key");
        }
        keys.forEach(key -> byId.put(id(key), key));
        newest = id(keys.getFirst());
        oldest = keys.getLast();
    }

    /// Something to begin with.
    public static MasterKeySet random() {
        return new MasterKeySet(List.of(DataKey.random()));
    }

    /// The identifier of a master key.
    public static String id(DataKey key) {
        byte[] hash = new Fields(PURPOSE).bytes(key.bytes()).sha256();
        return HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
    }

    @Override
    public Wrapped wrap(byte[] key, byte[] context) {
        return new Wrapped(newest, master(newest).orElseThrow().seal(key, context));
    }

    @Override
    public Optional<byte[]> unwrap(Wrapped wrapped, byte[] context) {
        return master(wrapped.master()).flatMap(key -> key.open(wrapped.bytes(), context));
    }

    @Override
    public String newest() {
        return newest;
    }

    @Override
    public DataKey derived(String purpose) {
        return derived(DERIVED, purpose, master(newest).orElseThrow());
    }

    @Override
    public DataKey lasting(String purpose) {
        return derived(LASTING, purpose, oldest);
    }

    private static DataKey derived(String how, String purpose, DataKey from) {
        return DataKey.of(new Fields(how).text(purpose).bytes(from.bytes()).sha256());
    }

    @Override
    public boolean has(String master) {
        return byId.containsKey(master);
    }

    private Optional<DataKey> master(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
