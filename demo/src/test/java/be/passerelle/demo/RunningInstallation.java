// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.registry.FirstMandates;
import be.passerelle.server.wiring.Server;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.provider.Providers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// What `./run --install` starts, started by a test on a free port. Its commands are given to what runs: from the
/// shell they need it stopped, since the embedded database serves one at a time.
public final class RunningInstallation implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}(-[A-Z2-9]{4})+");

    private final ConfigurableApplicationContext context;

    private RunningInstallation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningInstallation start(Path data) {
        return new RunningInstallation(application(data));
    }

    static ConfigurableApplicationContext application(Path data) {
        return application(data, Optional.empty());
    }

    /// @param tls what it speaks TLS with
    static ConfigurableApplicationContext application(Path data, Optional<Tls> tls) {
        Options options = new Options(
                new Options.Task.Install(),
                0,
                0,
                "127.0.0.1",
                Optional.empty(),
                data,
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                tls);
        SpringApplication application = new SpringApplication(Server.class, InstallationWiring.class);
        application.setDefaultProperties(options.properties());
        application.setLogStartupInfo(false);
        return application.run();
    }

    /// `./run first-mandates FILE`.
    ///
    /// @param lines what stands in the file
    public void firstMandates(Path folder, String lines) {
        try {
            Path file = Files.writeString(folder.resolve("first-mandates.txt"), lines);
            told(terminal -> new Beginning(context.getBean(FirstMandates.class), terminal, terminal).run(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `./run local-account add KEY`.
    ///
    /// @return the one-time code that it prints
    public String invite(String key) {
        String told = told(terminal -> new LocalInvitation(
                        context.getBean(LocalDoor.class), context.getBean(Providers.class), terminal, terminal)
                .run(new Options.Task.LocalAccount(key, false)));
        Matcher code = CODE.matcher(told);
        if (!code.find()) {
            throw new IllegalStateException(told);
        }
        return code.group();
    }

    private interface Command {
        int run(PrintStream terminal);
    }

    private static String told(Command command) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int status = command.run(new PrintStream(told, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new IllegalStateException(told.toString(StandardCharsets.UTF_8));
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
