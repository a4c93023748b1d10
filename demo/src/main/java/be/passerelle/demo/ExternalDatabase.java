// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.store.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Reads the address of an external database, as PostgreSQL's own tools write it; `jdbc:` before it is fine. It stands
/// in a
/// file, because arguments and environment of a process are shown to others on the machine.
final class ExternalDatabase {

    /// What may follow the question mark: how the connection is protected and how long it may take. The driver would
    /// take anything else too, also a user, who would then replace the roles that may not change what is recorded.
    private static final List<String> PARAMETERS = List.of(
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
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

    private static final Reading NO_ADDRESS = new Reading.Refused("""
            --database takes a file with one line as postgresql://owner:password@db.example:5432/passerelle.""");

    private static final Reading SHOWN = new Reading.Refused("""
            --database takes a file that holds the address, and not the address: whatever stands on a command line is
            shown to everybody on this machine, its password too.""");

    private static final Reading READ_BY_OTHERS =
            new Reading.Refused("--database takes a file that nobody else may read: chmod 600 it.");

    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private static final Reading OTHER_PARAMETERS = new Reading.Refused(
            "--database takes after the question mark of the URL only %s.".formatted(String.join(", ", PARAMETERS)));

    /// On the way to another machine, whoever listens reads everything, and whoever stands between is taken for the
    /// database unless its certificate is looked at.
    private static final Set<String> PROTECTED = Set.of("sslmode=verify-full", "sslmode=verify-ca");

    private static final Reading IN_CLEAR = new Reading.Refused("""
            --database takes a database on another machine only with sslmode=verify-full (or verify-ca) after the
            question mark: otherwise what is about people would go over the network in clear, or to anybody.""");

    private ExternalDatabase() {}

    /// @param name the file; an address is refused
    static Reading readFile(String name) {
        if (name.contains("://") || name.contains("@")) {
            return SHOWN;
        }
        try {
            Path file = Path.of(name);
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                return READ_BY_OTHERS;
            }
            return read(Files.readString(file).strip());
        } catch (IOException | InvalidPathException e) {
            return new Reading.Refused("--database takes a file with the address, and there is none that can be read.");
        }
    }

    private static Reading read(String text) {
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
        if (!isHere(uri.getHost()) && !isProtected(uri)) {
            return IN_CLEAR;
        }
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Reading.Understood(new DatabaseAddress(
                "jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getRawPath(), query),
                credentials.substring(0, colon),
                credentials.substring(colon + 1)));
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    /// Once, so that no later word weakens it.
    private static boolean isProtected(URI uri) {
        List<String> modes = Arrays.stream(String.valueOf(uri.getRawQuery()).split("&", -1))
                .filter(parameter -> parameter.startsWith("sslmode"))
                .toList();
        return modes.size() == 1 && PROTECTED.contains(modes.getFirst());
    }

    private static boolean takes(URI uri) {
        return uri.getRawQuery() == null
                || Arrays.stream(uri.getRawQuery().split("&", -1))
                        .allMatch(parameter -> PARAMETERS.contains(parameter.replaceFirst("=.*$", "")));
    }
}
