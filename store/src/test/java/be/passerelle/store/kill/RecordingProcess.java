// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store.kill;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.store.Followers;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.TestDatabase;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Another process that records acts with several clients, and follows them, until it is killed. It tells what it tries
/// and what was
/// acknowledged, a line each: `try COMMAND FILE`, `done COMMAND FILE ACTS`.
final class RecordingProcess {

    private static final int CLIENTS = 4;

    private final Registry registry;
    private final AtomicInteger person;

    private RecordingProcess(Registry registry, int firstPerson) {
        this.registry = registry;
        this.person = new AtomicInteger(firstPerson);
    }

    /// @param arguments the folder of the database, and the number of the first person to record
    public static void main(String[] arguments) throws InterruptedException {
        TestDatabase database = TestDatabase.startIn(Path.of(arguments[0]));
        Registry registry = new Registry(
                new PostgresLog(
                        database.sources().registry(),
                        database.vault(),
                        LawInForce.read().version()),
                LawInForce.read(),
                Members.registers());
        RecordingProcess recording = new RecordingProcess(registry, Integer.parseInt(arguments[1]));
        say("ready " + database.processId());
        for (int i = 0; i < CLIENTS; i++) {
            Thread.ofPlatform().start(recording::recordForEver);
        }
        for (CatchingUp<?> each : Followers.of(database.sources().registry())) {
            Thread.ofPlatform().start(() -> followForEver(each));
        }
        Thread.sleep(300_000);
        Runtime.getRuntime().halt(3);
    }

    private void recordForEver() {
        while (true) {
            CaseFileId file = Members.newFile();
            if (record(file, Members.opened(file, person.getAndIncrement()))) {
                record(
                        file,
                        Intention.of(
                                Members.newCommand(),
                                Members.COORDINATOR,
                                Members.contactPlanned(file, 3, Members.COORDINATOR)));
            }
        }
    }

    private static void followForEver(CatchingUp<?> follower) {
        while (true) {
            try {
                var _ = follower.run();
            } catch (RuntimeException e) {
                // The database is dead: the next process goes on.
            }
            pause();
        }
    }

    private boolean record(CaseFileId file, Intention intention) {
        say("try " + intention.command() + " " + file);
        try {
            if (registry.record(intention) instanceof Outcome.Recorded(var acts)) {
                say("done " + intention.command() + " " + file + " " + acts.size());
                return true;
            }
            say("refused " + intention.command() + " " + file);
            return false;
        } catch (RuntimeException e) {
            // The database is dead: nothing was acknowledged.
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
