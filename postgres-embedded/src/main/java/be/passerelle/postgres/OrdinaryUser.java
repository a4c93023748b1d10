// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. An ordinary user needs nothing; root steps into a user namespace where it is
/// nobody (the files stay root's), or else becomes the user `nobody`, who then owns the data.
record OrdinaryUser(List<String> prefix, boolean ownsData) {

    private static final Duration SHORT = Duration.ofSeconds(10);

    /// The user id that every Unix gives to `nobody`, also in user namespaces.
    private static final String NOBODY = "65534";

    static OrdinaryUser current() {
        return new UnixSystem().getUid() == 0 ? insteadOfRoot() : new OrdinaryUser(List.of(), false);
    }

    static OrdinaryUser insteadOfRoot() {
        var namespace = List.of("unshare", "--user");
        if (works(namespace)) {
            return new OrdinaryUser(namespace, false);
        }
        var nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody)) {
            return new OrdinaryUser(nobody, true);
        }
        throw new EmbeddedPostgresException("""
                PostgreSQL refuses to run as root, and this machine offers no way around it (tried unshare and setpriv).
                Start Passerelle as an ordinary user, or give it a PostgreSQL of its own with --database.
                """);
    }

    Command command(String... words) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return new Command(List.copyOf(all));
    }

    /// Lets the user reach `folder` and everything in it.
    void giveTo(Path folder) {
        if (!ownsData) {
            return;
        }
        var given = Command.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())
                .run(Duration.ofMinutes(5));
        if (!given.succeeded()
                || !command("test", "-w", folder.toString()).run(SHORT).succeeded()) {
            throw new EmbeddedPostgresException("""
                    PostgreSQL refuses to run as root and would run as the user nobody, who cannot reach %s.
                    Choose a data folder outside root's home with --data, or start Passerelle as an ordinary user.
                    """.formatted(folder));
        }
    }

    private static boolean works(List<String> prefix) {
        if (!Command.exists(prefix.getFirst())) {
            return false;
        }
        var trial = new ArrayList<>(prefix);
        trial.add("true");
        return new Command(trial).run(SHORT).succeeded();
    }
}
