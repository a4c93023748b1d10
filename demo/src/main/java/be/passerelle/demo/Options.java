// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.store.DatabaseAddress;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the command line asks for.
///
/// @param people how many invented people a new database begins with
/// @param listen the address of this machine on which pages are served
/// @param publicAddress where browsers reach it, as `https://passerelle.example`, when that is
///     another address
/// @param database an external database; the embedded one when empty
/// @param fresh whether to throw away what the embedded database holds and begin anew
/// @param today the day on which a new demonstration stands; the machine's day when empty
/// @param allowDemonstration whether invented people may be put into an external database
/// @param tls what the server speaks TLS with; when empty it speaks HTTP, and where people are real
///     to this machine alone
record Options(
        Task task,
        int people,
        int port,
        String listen,
        Optional<String> publicAddress,
        Path data,
        Optional<DatabaseAddress> database,
        boolean fresh,
        Optional<LocalDate> today,
        boolean allowDemonstration,
        Optional<Tls> tls) {

    /// What to do with the installation.
    sealed interface Task {

        /// A demonstration, with invented people.
        record Serve() implements Task {}

        /// An installation for real people, which begins empty.
        record Install() implements Task {}

        record Backup(Path file) implements Task {}

        /// @param erased how many files are known to have been erased since the backup was taken
        /// @param checkpoints a folder of checkpoints that were held elsewhere
        record Restore(Path file, Path keys, int erased, Optional<Path> checkpoints) implements Task {}

        /// @param checkpoints a folder of checkpoints that were held elsewhere
        /// @param openingKey the file to which the key of the backup is added
        record CheckBackup(Path file, Optional<Path> checkpoints, Optional<Path> openingKey) implements Task {}

        record Rebuild() implements Task {}

        /// @param checkpoints a folder of checkpoints that were held elsewhere; those of the database when
        /// empty
        /// @param all whether every fault is told, and not the first ones of each kind
        record Verify(Optional<Path> checkpoints, boolean all) implements Task {}

        record Checkpoint(Path folder) implements Task {}

        record RotateKeys() implements Task {}

        /// What the rules of retention would do: nothing is done.
        record Retention() implements Task {}

        /// @param lost whether the present key is lost for good
        record RenewCheckpointKey(boolean lost) implements Task {}

        /// @param key the key that mandates are given to
        /// @param remove whether the account is taken away, and not given
        record LocalAccount(String key, boolean remove) implements Task {}

        /// @param file names whoever is given a mandate
        record FirstMandates(Path file) implements Task {}
    }

    /// Whether pages are served.
    boolean serves() {
        return demonstrates() || task instanceof Task.Install;
    }

    /// Whether they are those of a demonstration.
    boolean demonstrates() {
        return task instanceof Task.Serve;
    }

    /// Whether the task is about a database that must be there already.
    boolean needsDatabase() {
        return switch (task) {
            case Task.Serve _, Task.Install _, Task.Restore _, Task.CheckBackup _, Task.FirstMandates _ -> false;
            case Task.Backup _,
                    Task.Rebuild _,
                    Task.Verify _,
                    Task.Checkpoint _,
                    Task.RotateKeys _,
                    Task.Retention _,
                    Task.RenewCheckpointKey _,
                    Task.LocalAccount _ -> database.isEmpty();
        };
    }

    /// Whether the address to listen on is one of this machine.
    boolean listensHere() {
        try {
            var address = InetAddress.ofLiteral(listen);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            throw new UncheckedIOException("The addresses of this machine cannot be read.", e);
        }
    }

    /// Whether what goes to other machines goes encrypted, or goes to none. Of a demonstration nothing is
    /// secret.
    boolean isProtected() {
        return !(task instanceof Task.Install) || InetAddress.ofLiteral(listen).isLoopbackAddress() || tls.isPresent();
    }

    /// Where a browser finds the first page; one on this machine, unless there is a public address.
    String home() {
        if (publicAddress.isPresent()) {
            return publicAddress.get() + "/";
        }
        var address = InetAddress.ofLiteral(listen);
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return "%s://localhost:%d/".formatted(scheme(), port);
        }
        return (address instanceof Inet6Address ? "%s://[%s]:%d/" : "%s://%s:%d/").formatted(scheme(), listen, port);
    }

    private String scheme() {
        return tls.isPresent() ? "https" : "http";
    }

    /// The settings of the application that follow from these options.
    Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", port);
        properties.put("server.address", listen);
        properties.put("passerelle.data", data.toString());
        properties.put("passerelle.demonstration", demonstrates());
        properties.put("passerelle.demo.people", people);
        properties.put("passerelle.demo.invite", demonstrates());
        properties.put("passerelle.jobs", serves());
        publicAddress.ifPresent(address -> {
            properties.put("passerelle.public-address", address);
            // A proxy stands before it, and only then is what it says of a caller to be believed.
            properties.put("server.forward-headers-strategy", "native");
        });
        tls.ifPresent(files -> properties.putAll(files.properties()));
        if (demonstrates()) {
            // Nobody collects what happens at the doors of a demonstration; its terminal is for whoever started it.
            properties.put("logging.level.be.passerelle.security", "off");
        }
        today.ifPresent(day -> properties.put("passerelle.demo.today", day.toString()));
        database.ifPresent(address -> {
            properties.put("passerelle.database.url", address.url());
            properties.put("passerelle.database.user", address.user());
            properties.put("passerelle.database.password", address.password());
        });
        return Map.copyOf(properties);
    }
}
