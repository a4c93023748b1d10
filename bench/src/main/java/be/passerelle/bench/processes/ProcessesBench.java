// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.processes;

import be.passerelle.bench.measure.Machine;
import be.passerelle.law.LawInForce;
import be.passerelle.population.staff.DemoAccount;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.registry.Registry;
import be.passerelle.store.DataSources;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.InstallationKeys;
import be.passerelle.store.Maintenance;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.PostgresRegisters;
import be.passerelle.store.ProjectionRefresh;
import be.passerelle.store.Verification;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.key.KeyVault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Two servers on one database; physicians who are signed in and record acts through pages, each now at one
/// server and now at the other; and one of the two killed again and again. Afterwards every act that was
/// acknowledged is there once, nothing else is, everybody is still signed in, and chains and lists hold.
public final class ProcessesBench {

    private static final int CLIENTS = 8;
    private static final int ACTS_IN_FILE = 10;
    private static final LocalDate BORN = LocalDate.of(1960, 1, 1);
    private static final int INCAPABLE_DAYS = 60;

    /// What is tried.
    ///
    /// @param acts at least so many are recorded
    /// @param kills at least so many processes are killed
    /// @param every the time between two kills
    public record Plan(int acts, int kills, Duration every) {}

    private final Plan plan;
    private final Path folder;
    private final List<String> options;
    private final List<ServerProcess> servers = new ArrayList<>();
    private final AtomicInteger recorded = new AtomicInteger();
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();
    private final AtomicInteger lostSignIns = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();

    private ProcessesBench(Plan plan, Path folder, DatabaseAddress database) {
        this.plan = plan;
        this.folder = folder;
        this.options = List.of(
                "--people",
                "0",
                "--allow-demonstration",
                "--data",
                folder.toString(),
                "--database",
                addressOf(database, folder));
    }

    /// The file that holds the address, as the command line takes it.
    private static String addressOf(DatabaseAddress database, Path folder) {
        String owner = "postgresql://" + database.user() + ":" + database.password() + "@";
        try {
            Path file = Files.createTempFile(folder, "address", ""); // for its owner alone
            return Files.writeString(file, database.url().replace("jdbc:postgresql://", owner))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("the address of the database cannot be written", e);
        }
    }

    /// Tries it and tells what came of it.
    ///
    /// @param folder is emptied before and after
    /// @return whether nothing was lost or doubled
    public static boolean run(PrintStream out, Path folder, Plan plan) {
        EmbeddedPostgres.deleteData(folder);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            DatabaseAddress database = new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
            ProcessesBench bench = new ProcessesBench(plan, folder, database);
            return bench.run(out, database);
        } finally {
            EmbeddedPostgres.deleteData(folder);
        }
    }

    private boolean run(PrintStream out, DatabaseAddress database) {
        List<Integer> ports = List.of(ServerProcess.freePort(), ServerProcess.freePort());
        List<Worker> workers = new ArrayList<>();
        long began;
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            // Both at once, on an empty database.
            List<Future<ServerProcess>> starting = ports.stream()
                    .map(port -> threads.submit(() -> start(port)))
                    .toList();
            for (Future<ServerProcess> each : starting) {
                servers.add(each.get());
            }
            began = System.nanoTime();
            List<Future<?>> working = new ArrayList<>();
            List<String> physicians = physicians();
            for (int i = 0; i < CLIENTS; i++) {
                Worker worker = new Worker(ports, i, lostSignIns);
                workers.add(worker);
                String account = physicians.get(i % physicians.size());
                working.add(threads.submit(() -> work(worker, account)));
            }
            killUntilDone();
            for (Future<?> each : working) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client or a server failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while servers were killed", e);
        } finally {
            servers.forEach(ServerProcess::close);
        }
        return tell(out, database, workers, System.nanoTime() - began);
    }

    private ServerProcess start(int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ServerProcess.start(port, folder.resolveSibling(folder.getFileName() + "-" + port + ".log"), options);
    }

    private static List<String> physicians() {
        return DemoAccounts.of(1).stream()
                .filter(account -> account.viewer().role() == Role.ADVISORY_PHYSICIAN)
                .map(DemoAccount::viewer)
                .map(viewer -> viewer.person().key())
                .toList();
    }

    private boolean isDone() {
        return failed.get() || (recorded.get() >= plan.acts() && killed.get() >= plan.kills());
    }

    private void killUntilDone() throws InterruptedException {
        int next = 0;
        while (!isDone()) {
            for (long end = System.nanoTime() + plan.every().toNanos(); System.nanoTime() < end && !isDone(); ) {
                Thread.sleep(50);
            }
            if (!isDone()) {
                ServerProcess victim = servers.get(next);
                victim.kill();
                killed.incrementAndGet();
                servers.set(next, start(victim.port()));
                next = (next + 1) % servers.size();
            }
        }
    }

    private boolean work(Worker worker, String account) {
        try {
            worker.signIn(account);
            while (!isDone()) {
                live(worker, account);
            }
            return true;
        } catch (RuntimeException e) {
            failed.set(true);
            throw e;
        }
    }

    /// One file of ten acts.
    private void live(Worker worker, String account) {
        LocalDate today = LocalDate.now(Registry.BELGIUM);
        String file = worker.open(registered(people.getAndIncrement(), today, fundOf(account)));
        recorded.incrementAndGet();
        worker.record(
                file,
                "incapacity.recognised",
                1,
                List.of(
                        "happenedOn",
                        today.minusDays(INCAPABLE_DAYS).toString(),
                        "c.until",
                        today.plusDays(INCAPABLE_DAYS).toString(),
                        "c.scheme",
                        "employee",
                        "c.cause",
                        "illness",
                        "c.statutoryCivilServant",
                        "false"));
        recorded.incrementAndGet();
        for (int head = 2; head < ACTS_IN_FILE; head++) {
            worker.record(
                    file,
                    "assessment.workAbilityStated",
                    head,
                    List.of("happenedOn", today.toString(), "c.statement", "Can work seated, statement " + head));
            recorded.incrementAndGet();
        }
    }

    private static String fundOf(String account) {
        return DemoAccounts.of(1).stream()
                .filter(each -> each.viewer().person().key().equals(account))
                .map(each -> each.viewer().organisation().key())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> registered(int person, LocalDate today, String fund) {
        LocalDate born = BORN.plusDays(person / 499);
        int counter = person % 499 * 2 + 2;
        String nine = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                born.getYear() % 100,
                born.getMonthValue(),
                born.getDayOfMonth(),
                counter);
        return List.of(
                "happenedOn",
                today.toString(),
                "c.nationalNumber",
                NationalNumber.ofNineDigits(nine, false).digits(),
                "c.familyName",
                "Invented",
                "c.givenName",
                "Person",
                "c.birthDate",
                born.toString(),
                "c.sex",
                "female",
                "c.language",
                "fr",
                "c.municipality",
                "Namur",
                "c.fund",
                fund);
    }

    private boolean tell(PrintStream out, DatabaseAddress database, List<Worker> workers, long nanoseconds) {
        List<String> acknowledged =
                workers.stream().flatMap(w -> w.acknowledged().stream()).toList();
        List<String> stored = column(database, "SELECT command::text FROM act WHERE kind = 'caseFile'");
        TreeSet<String> lost = new TreeSet<>(acknowledged);
        lost.removeAll(new TreeSet<>(stored));
        int doubled = stored.size() - new TreeSet<>(stored).size();
        int strange = stored.size() - doubled - acknowledged.size() + lost.size();
        int sessions = column(database, "SELECT key FROM session").size();
        int broken = verified(database).broken().size();
        double seconds = nanoseconds / 1e9;
        out.printf("%n### Two processes on one database, %d clients%n%n", CLIENTS);
        out.printf("| what | how many |%n|---|---|%n");
        out.printf(Locale.ROOT, "| acts recorded through pages | %d |%n", acknowledged.size());
        out.printf(Locale.ROOT, "| acts per second, restarts included | %.0f |%n", acknowledged.size() / seconds);
        out.printf("| processes killed | %d |%n", killed.get());
        out.printf(
                "| forms sent again, because no answer came | %d |%n",
                workers.stream().mapToInt(Worker::repeated).sum());
        out.printf("| acts lost | %d |%n", lost.size());
        out.printf("| acts doubled | %d |%n", doubled);
        out.printf("| acts that nobody was told of | %d |%n", strange);
        out.printf("| sign-ins lost | %d |%n", lostSignIns.get() + CLIENTS - sessions);
        out.printf("| files that verify finds fault with | %d |%n%n%s%n", broken, Machine.describe());
        return lost.isEmpty()
                && doubled == 0
                && strange == 0
                && broken == 0
                && lostSignIns.get() == 0
                && sessions == CLIENTS;
    }

    private Verification.Report verified(DatabaseAddress database) {
        try (DataSources sources = DataSources.open(database)) {
            var law = LawInForce.read();
            var vault = new KeyVault(InstallationKeys.open(folder, sources.registry()));
            var registers = new PostgresRegisters(sources.registry(), vault);
            var log = new PostgresLog(sources.registry(), vault, registers, law.version());
            var refresh = new ProjectionRefresh(sources.registry(), log, law);
            return new Maintenance(folder, sources, refresh, law, registers).verify(_ -> {});
        }
    }

    private static List<String> column(DatabaseAddress database, String query) {
        try (Connection owner = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }
}
