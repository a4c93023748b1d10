// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.server.wiring.DatabaseAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Reads the address of an external database as PostgreSQL's own tools write it; `jdbc:` before it is fine.
final class ExternalDatabase {

    private ExternalDatabase() {}

    static Optional<DatabaseAddress> read(String text) {
        try {
            return read(new URI(text.startsWith("jdbc:") ? text.substring(5) : text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<DatabaseAddress> read(URI uri) {
        var scheme = uri.getScheme();
        var path = uri.getPath();
        if (scheme == null || !scheme.matches("postgres(ql)?") || uri.getHost() == null) {
            return Optional.empty();
        }
        if (path == null || path.length() < 2) {
            return Optional.empty();
        }
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var credentials = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        var colon = credentials.indexOf(':');
        return Optional.of(new DatabaseAddress(
                "jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getRawPath(), query),
                colon < 0 ? credentials : credentials.substring(0, colon),
                colon < 0 ? "" : credentials.substring(colon + 1)));
    }
}
