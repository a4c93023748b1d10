// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The server that another process runs on the data in a folder: how its owner reaches it.
///
/// @param jdbcUrl the database, as the PostgreSQL driver names it
public record RunningPostgres(String jdbcUrl, String user, String password) {

    /// Finds it; empty when no Passerelle uses the folder.
    ///
    /// @throws EmbeddedPostgresException when one does, and its server takes no connections now, or the
    /// password of its owner cannot be read
    public static Optional<RunningPostgres> in(Path dataHome) {
        if (!DataHome.isInUse(dataHome)) {
            return Optional.empty();
        }
        try {
            var cluster = DataHome.newest(dataHome.toRealPath());
            var port = Postmaster.readyPort(cluster.data())
                    .orElseThrow(() -> new EmbeddedPostgresException("""
                            Another Passerelle uses the folder %s, and its database takes no connections at this moment:
                            it is just starting or stopping. Try again in a moment.
                            """.formatted(dataHome)));
            return Optional.of(new RunningPostgres(
                    EmbeddedPostgres.url(port, EmbeddedPostgres.DATABASE),
                    EmbeddedPostgres.OWNER,
                    DataHome.Cluster.password(cluster.ownerPasswordFile())));
        } catch (IOException e) {
            throw new EmbeddedPostgresException("""
                    Another Passerelle uses the folder %s, and the password of its database cannot be read there.
                    Do this as the user who started it.
                    """.formatted(dataHome), e);
        }
    }

    /// Never the password.
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
