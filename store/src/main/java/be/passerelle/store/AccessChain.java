// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.checkpoint.Checkpoint;
import be.passerelle.stream.row.Fields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// The chain of hashes over the access log: lines in the order of the checkpoints that cover them, and
/// of their numbers. It covers a commitment to each name, so that names can be erased.
final class AccessChain {

    private static final String PURPOSE = "passerelle.access.1";

    /// Of a line with a client.
    private static final String THROUGH = "passerelle.access.2";

    private long lines;
    private byte[] head = Checkpoint.none();

    /// Goes on after what a checkpoint covers.
    static AccessChain after(Checkpoint checkpoint) {
        AccessChain chain = new AccessChain();
        chain.lines = checkpoint.accesses();
        chain.head = checkpoint.accessHead();
        return chain;
    }

    /// Adds a line: number, stream, at, commitment, organisation, role, operation, ground, client.
    void add(ResultSet row) throws SQLException {
        Instant at = Dates.recorded(row.getObject(3, OffsetDateTime.class));
        String ground = row.getString(8);
        String client = row.getString(9);
        Fields fields = new Fields(client == null ? PURPOSE : THROUGH)
                .bytes(head)
                .number(row.getLong(1))
                .uuid(row.getObject(2, UUID.class))
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .bytes(row.getBytes(4))
                .text(row.getString(5))
                .text(row.getString(6))
                .text(row.getString(7))
                .text(ground == null ? "" : ground);
        head = (client == null ? fields : fields.text(client)).sha256();
        lines++;
    }

    long lines() {
        return lines;
    }

    byte[] head() {
        return head.clone();
    }
}
