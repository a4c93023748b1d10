// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads all files of the log, chunk by chunk.
final class WholeLog {

    private static final int CHUNK = 500;
    private static final CaseFileId BEFORE_ALL = new CaseFileId(new UUID(0, 0));

    private final Transactions registry;

    WholeLog(Transactions registry) {
        this.registry = registry;
    }

    void forEachChunk(Consumer<List<CaseFileId>> each) {
        List<CaseFileId> chunk = after(BEFORE_ALL);
        while (!chunk.isEmpty()) {
            CaseFileId last = chunk.getLast();
            // Whoever locks several files does so in their own order, which is not that of the database.
            each.accept(chunk.stream().sorted().toList());
            chunk = after(last);
        }
    }

    private List<CaseFileId> after(CaseFileId last) {
        List<CaseFileId> files = new ArrayList<>();
        registry.run(Projections.filesAfter(new Pipeline(), last, CHUNK, files::add));
        return files;
    }
}
