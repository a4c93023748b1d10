// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.server.wiring.Server;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// What `./run` starts, started by a test: on a free port, with the given data folder, people and day.
public final class RunningDemo implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningDemo(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningDemo start(Path data, int people, LocalDate today) {
        Options options = new Options(
                new Options.Task.Serve(),
                people,
                0,
                "127.0.0.1",
                Optional.empty(),
                data,
                Optional.empty(),
                false,
                Optional.of(today),
                false,
                Optional.empty());
        SpringApplication application = new SpringApplication(Server.class, DemoWiring.class);
        application.setDefaultProperties(options.properties());
        application.setLogStartupInfo(false);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        application.addInitializers(c -> c.getBeanFactory().registerSingleton("terminal", nowhere));
        return new RunningDemo(application.run());
    }

    /// What `./run restore` does, on a folder without a database.
    ///
    /// @param erased how many files were erased since the backup was taken
    /// @throws IllegalStateException when it is refused, with the reason
    public static void restore(Path data, Path backup, Path keys, int erased) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(told, true, StandardCharsets.UTF_8);
        List<String> arguments = List.of(
                "--data",
                data.toString(),
                "restore",
                backup.toString(),
                "--keys",
                keys.toString(),
                "--erased",
                Integer.toString(erased));
        if (Demo.run(arguments, terminal, terminal) != 0) {
            throw new IllegalStateException(told.toString(StandardCharsets.UTF_8));
        }
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /// A part of what runs, for tests that look behind the pages.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
