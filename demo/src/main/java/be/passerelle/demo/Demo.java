// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.demo.CommandLine.Reading;
import be.passerelle.postgres.DataHome;
import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.postgres.EmbeddedPostgresException;
import be.passerelle.registry.FirstMandates;
import be.passerelle.server.wiring.Server;
import be.passerelle.store.BackupCheck;
import be.passerelle.store.Maintenance;
import be.passerelle.store.Restore;
import be.passerelle.store.UnusableKeys;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.provider.Providers;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/// What `./run` starts.
public final class Demo {

    /// What the shell expects of a program that was called wrongly.
    private static final int WRONG_USE = 2;

    private Demo() {}

    public static void main(String[] arguments) {
        var status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /// @return the status for the shell; 0 also when the server goes on running
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return switch (CommandLine.read(arguments)) {
            case Reading.HelpWanted() -> {
                out.print(CommandLine.help());
                yield 0;
            }
            case Reading.Refused(var mistakes) -> {
                mistakes.forEach(err::println);
                yield WRONG_USE;
            }
            case Reading.Understood(var options) -> start(options, out, err);
        };
    }

    private static int start(Options options, PrintStream out, PrintStream err) {
        var serves = options.serves();
        try {
            if (options.database().isPresent() && !options.allowDemonstration() && invents(options.task())) {
                err.println("""
                        This would put invented people into that database and let anybody sign in as anybody.
                        It may hold real files, so this is refused. If it is meant for a demonstration, add
                        --allow-demonstration; else leave --database out and use the embedded one.""");
                return WRONG_USE;
            }
            if (serves && !options.listensHere()) {
                err.println("This machine has no address %s; --listen takes one of its own, or 0.0.0.0 for all."
                        .formatted(options.listen()));
                return WRONG_USE;
            }
            if (!options.isProtected()) {
                err.println("""
                        An installation is about real people: to other machines its pages go by HTTPS alone. Give it
                        --certificate and --certificate-key, or leave --listen out and put a proxy on this machine
                        before it (--public-address https://…).""");
                return WRONG_USE;
            }
            if (options.needsDatabase() && !DataHome.holdsDatabase(options.data())) {
                err.println("The folder %s holds no database of Passerelle. Name the right one with --data."
                        .formatted(options.data()));
                return 1;
            }
            if (options.fresh()) {
                out.println("Throwing away what " + options.data() + " holds");
                EmbeddedPostgres.deleteData(options.data());
            }
            if (options.task() instanceof Options.Task.Restore restore) {
                // Before anything is made in the folder: a file of master keys of its own would only be in the way.
                new BackupCheck(options.data(), restore.checkpoints()).both(restore.file(), restore.keys());
            }
        } catch (EmbeddedPostgresException | Restore.Refused | UnusableKeys | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
        if (options.task() instanceof Options.Task.Backup(Path file)) {
            return new BackupChores(options.data(), out, err).take(file, options.database());
        }
        if (options.task() instanceof Options.Task.CheckBackup check) {
            return new BackupChores(options.data(), out, err).check(check);
        }
        return startServer(options, out, err);
    }

    private static int startServer(Options options, PrintStream out, PrintStream err) {
        var serves = options.serves();
        out.println(serves ? "Starting the database and the server" : "Starting the database");
        var application = new SpringApplication(
                Server.class, options.demonstrates() ? DemoWiring.class : InstallationWiring.class);
        application.setDefaultProperties(options.properties());
        application.setWebApplicationType(serves ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("terminal", out));
        var context = application.run();
        if (serves) {
            out.println("Passerelle is ready: " + options.home());
            greet(options, context, out);
            return 0;
        }
        try (context) {
            if (options.task() instanceof Options.Task.FirstMandates(Path file)) {
                return new Beginning(context.getBean(FirstMandates.class), out, err).run(file);
            }
            if (options.task() instanceof Options.Task.LocalAccount account) {
                return new LocalInvitation(context.getBean(LocalDoor.class), context.getBean(Providers.class), out, err)
                        .run(account);
            }
            return new Chores(context.getBean(Maintenance.class), out, err).run(options.task());
        }
    }

    /// Says who can sign in.
    private static void greet(Options options, ApplicationContext context, PrintStream out) {
        if (options.demonstrates()) {
            out.println("Anybody can sign in as one of these; the last word is their token for the API:");
            context.getBean(DemoSignIns.class).show(out);
        } else {
            context.getBean(Beginnings.class).tell(out);
        }
    }

    private static boolean invents(Options.Task task) {
        return switch (task) {
            case Options.Task.Serve _ -> true;
            case Options.Task.Restore restore -> Restore.ofDemonstration(restore.file());
            case Options.Task.Install _,
                    Options.Task.Backup _,
                    Options.Task.CheckBackup _,
                    Options.Task.Rebuild _,
                    Options.Task.Verify _,
                    Options.Task.Checkpoint _,
                    Options.Task.RotateKeys _,
                    Options.Task.Retention _,
                    Options.Task.RenewCheckpointKey _,
                    Options.Task.FirstMandates _,
                    Options.Task.LocalAccount _ -> false;
        };
    }
}
