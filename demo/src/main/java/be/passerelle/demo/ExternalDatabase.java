// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.store.DatabaseAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;

/// Reads the address of an external database as PostgreSQL's own tools write it; `jdbc:` before it is fine.
final class ExternalDatabase {

    /// What may follow the question mark: how the connection is protected and how long it may take. The driver would
    /// take anything else too, also a user, who would then replace the roles that may not change what is recorded.
    private static final List<String> PARAMETERS = List.of(
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "sslpassword",
            "channelBinding",
            "connectTimeout",
            "socketTimeout",
            "tcpKeepAlive",
            "targetServerType");

    /// What was understood. No refusal repeats anything: the text may hold a password in any place.
    sealed interface Reading {

        record Understood(DatabaseAddress address) implements Reading {}

        record Refused(String why) implements Reading {}
    }

    private static final Reading NO_ADDRESS =
            new Reading.Refused("--database takes a URL as postgresql://owner:password@db.example:5432/passerelle.");

    private static final Reading OTHER_PARAMETERS = new Reading.Refused(
            "--database takes after the question mark of the URL only %s.".formatted(String.join(", ", PARAMETERS)));

    private ExternalDatabase() {}

    static Reading read(String text) {
        try {
            return read(new URI(text.startsWith("jdbc:") ? text.substring(5) : text));
        } catch (URISyntaxException e) {
            return NO_ADDRESS;
        }
    }

    private static Reading read(URI uri) {
        var scheme = uri.getScheme();
        var path = uri.getPath();
        if (scheme == null || !scheme.matches("postgres(ql)?") || uri.getHost() == null) {
            return NO_ADDRESS;
        }
        if (path == null || path.length() < 2) {
            return NO_ADDRESS;
        }
        var credentials = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        var colon = credentials.indexOf(':');
        // The passwords of the other roles follow from the owner's, which therefore must not be empty.
        if (colon < 1 || colon == credentials.length() - 1) {
            return NO_ADDRESS;
        }
        if (!takes(uri)) {
            return OTHER_PARAMETERS;
        }
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Reading.Understood(new DatabaseAddress(
                "jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getRawPath(), query),
                credentials.substring(0, colon),
                credentials.substring(colon + 1)));
    }

    private static boolean takes(URI uri) {
        return uri.getRawQuery() == null
                || Arrays.stream(uri.getRawQuery().split("&", -1))
                        .allMatch(parameter -> PARAMETERS.contains(parameter.replaceFirst("=.*$", "")));
    }
}
