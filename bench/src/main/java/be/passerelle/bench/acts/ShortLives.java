// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.life.BenchRegisters;
import be.passerelle.bench.life.ShortLife;
import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registers.Registers;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.Pseudonyms;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.log.Log;
import be.passerelle.store.AccessLogTable;
import be.passerelle.store.DataSources;
import be.passerelle.store.InstallationClockTable;
import be.passerelle.store.NumberTryTable;
import be.passerelle.store.PostgresFileStore;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.SearchKeyTable;
import be.passerelle.store.SecurityEventTable;
import be.passerelle.store.ShuffledNumbers;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeySet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;

/// Lives of thirteen acts through the desk, each act an intention of its own by whoever performs it, with
/// its access check and note, every check of the procedure, projection and commit.
public final class ShortLives {

    /// How far to go on when somebody of an earlier run is met.
    private static final int FURTHER = 500;

    private final Desk desk;
    private final LocalDate today;
    private final AtomicInteger people = new AtomicInteger();

    /// @param today the day of the installation's clock, on which everything happens
    ShortLives(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /// Lives that are recorded through a desk of their own, wired as the server wires its desk.
    public static ShortLives through(DataSources sources) {
        Law law = LawInForce.read();
        KeyVault vault = new KeyVault(MasterKeySet.random());
        Log log = new PostgresLog(sources.registry(), vault, law.version());
        Registers registers = BenchRegisters.registers();
        InstallationClock clock = new InstallationClockTable(sources.registry(), false, _ -> {});
        Desk desk = new Desk(
                new PostgresFileStore(sources.registry(), vault),
                new NotedSearch(
                        new SearchKeyTable(sources.reader()),
                        new SecurityEventTable(sources.registry(), () -> SecurityEvents.Origin.HERE),
                        new NumberTryTable(sources.registry(), Pseudonyms.random()),
                        NotedSearch.USUALLY_IN_VAIN),
                new AccessLogTable(sources.registry()),
                Emergencies.NONE,
                new Registry(log, law, registers),
                law,
                registers,
                clock,
                new ShuffledNumbers(DataKey.random()),
                UUID::randomUUID);
        return new ShortLives(desk, clock.today());
    }

    /// One file, from its opening to the referral.
    ///
    /// @return the acts recorded; none when somebody of an earlier run has the same national number
    public int once(int client) {
        return once(client, (_, _) -> {});
    }

    /// The same.
    ///
    /// @param afterEach is told the file and how many acts it has
    int once(int client, ObjIntConsumer<CaseFileId> afterEach) {
        ShortLife life = ShortLife.of(people.incrementAndGet(), today);
        List<ProposedAct> acts = life.acts();
        Optional<CaseFileId> file = opened(life, acts.getFirst());
        if (file.isEmpty()) {
            people.addAndGet(FURTHER);
            return 0;
        }
        afterEach.accept(file.get(), 1);
        for (int i = 1; i < acts.size(); i++) {
            ProposedAct act = acts.get(i);
            CommandId command = new CommandId(UUID.randomUUID());
            Viewer viewer = viewer(act, life);
            ToldNumbers numbers = desk.numbers(viewer, file.get());
            Outcome outcome = desk.record(viewer, command, file.get(), numbers.told(i), List.of(numbers.told(act)));
            if (!(outcome instanceof Outcome.Recorded)) {
                throw new IllegalStateException("client " + client + ": act " + (i + 1) + " of a life is refused");
            }
            afterEach.accept(file.get(), i + 1);
        }
        return acts.size();
    }

    private Optional<CaseFileId> opened(ShortLife life, ProposedAct first) {
        PersonAct.Registered person = (PersonAct.Registered) first.act();
        CommandId command = new CommandId(UUID.randomUUID());
        return switch (desk.openFile(viewer(first, life), command, first.happenedOn(), person, Optional.empty())) {
            case Desk.Opening.Answered(CaseFileId file, Outcome.Recorded _) -> Optional.of(file);
            case Desk.Opening.Answered _ -> throw new IllegalStateException("no file is opened");
            case Desk.Opening.AlreadyOpen _ -> Optional.empty();
        };
    }

    private static Viewer viewer(ProposedAct act, ShortLife life) {
        return new Viewer(
                act.by().person(),
                act.by().organisation(),
                act.by().role(),
                act.by().role() == Role.INSURED ? Optional.of(life.nationalNumber()) : Optional.empty());
    }
}
