// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.demo.RunningDemo;
import be.passerelle.store.TestFolders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A demonstration that runs in this process, with its own database and a small population.
final class Installation implements AutoCloseable {

    /// The day on which every demonstration of these tests begins: a Monday.
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);

    private static final int PEOPLE = 60;

    /// What all of them begin with, made once.
    private static final Path BEGINNING = data("beginning");

    private static boolean isMade;

    private final RunningDemo demonstration;

    private List<Places.Place> places = List.of();

    private Installation(RunningDemo demonstration) {
        this.demonstration = demonstration;
    }

    /// Starts one with nothing left of an earlier run; one after the other, since they set up the same log.
    ///
    /// @param name of the folder that holds its data
    static synchronized Installation start(String name) {
        if (!isMade) {
            TestFolders.delete(BEGINNING);
            run(BEGINNING).close();
            isMade = true;
        }
        TestFolders.delete(data(name));
        TestFolders.copy(BEGINNING, data(name));
        return again(name);
    }

    /// Starts one with nothing left of an earlier run, on another day: files then follow the law of that day.
    static synchronized Installation start(String name, LocalDate today) {
        TestFolders.delete(data(name));
        return new Installation(RunningDemo.start(data(name), PEOPLE, today));
    }

    /// Starts one on the data that its folder holds.
    static synchronized Installation again(String name) {
        return new Installation(run(data(name)));
    }

    private static RunningDemo run(Path data) {
        return RunningDemo.start(data, PEOPLE, FIRST_DAY);
    }

    /// The folder of the data of an installation.
    static Path data(String name) {
        return Path.of("target", "walk", name).toAbsolutePath();
    }

    /// Removes what an earlier run left.
    static void clear(String name) {
        TestFolders.delete(data(name));
    }

    /// A part of what runs, for tests that look behind the pages.
    <T> T part(Class<T> type) {
        return demonstration.part(type);
    }

    String address() {
        return "http://localhost:" + demonstration.port();
    }

    /// One page of every kind, found once.
    synchronized List<Places.Place> places(Visitor visitor) {
        if (places.isEmpty()) {
            places = Places.all(visitor);
        }
        return places;
    }

    @Override
    public void close() {
        demonstration.close();
    }
}
