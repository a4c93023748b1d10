// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.erasure.ErasureStore;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.List;

/// Reads what is shown of erasures from the log.
public final class PostgresErasures implements ErasureStore {

    private final Transactions registry;

    public PostgresErasures(Transactions registry) {
        this.registry = registry;
    }

    @Override
    public List<StoredRow> rows(StreamId stream) {
        List<StoredRow> rows = new ArrayList<>();
        registry.run(ActTable.ofStream(new Pipeline(), stream, rows::add));
        return List.copyOf(rows);
    }
}
