// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import be.passerelle.bench.life.BenchRegisters;
import be.passerelle.bench.life.ShortLife;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.AlreadyHasFile;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.store.DataSources;
import be.passerelle.store.PostgresLog;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.MasterKeySet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Lives of thirteen acts through the registry, each act an intention of its own by whoever performs it, with every
/// check, projection and commit.
public final class ShortLives {

    /// How far to go on when somebody of an earlier run is met.
    private static final int FURTHER = 500;

    private final Registry registry;
    private final LocalDate today;
    private final AtomicInteger people = new AtomicInteger();

    /// @param today the day of the installation's clock, on which everything happens
    ShortLives(Registry registry, LocalDate today) {
        this.registry = registry;
        this.today = today;
    }

    /// Lives that are recorded through a registry of their own, wired as the server wires its registry.
    public static ShortLives through(DataSources sources) {
        Law law = LawInForce.read();
        Log log = new PostgresLog(sources.registry(), new KeyVault(MasterKeySet.random()), law.version());
        Instant now = log.transaction(LogTransaction::now);
        Registry registry = new Registry(log, law, BenchRegisters.registers());
        return new ShortLives(registry, LocalDate.ofInstant(now, Registry.BELGIUM));
    }

    /// One file, from its opening to the referral.
    ///
    /// @return the acts recorded; none when somebody of an earlier run has the same national number
    public int once(int client) {
        try {
            return live(client);
        } catch (AlreadyHasFile _) {
            people.addAndGet(FURTHER);
            return 0;
        }
    }

    private int live(int client) {
        ShortLife life = ShortLife.of(people.incrementAndGet(), today);
        CaseFileId file = new CaseFileId(UUID.randomUUID());
        List<ProposedAct> acts = life.acts();
        for (int i = 0; i < acts.size(); i++) {
            ProposedAct act = acts.get(i);
            CommandId command = new CommandId(UUID.randomUUID());
            Intention intention = Intention.of(command, viewer(act, life), new InFile(file, i, List.of(act)));
            if (!(registry.record(intention) instanceof Outcome.Recorded)) {
                throw new IllegalStateException("client " + client + ": act " + (i + 1) + " of a life is refused");
            }
        }
        return acts.size();
    }

    private static Viewer viewer(ProposedAct act, ShortLife life) {
        return new Viewer(
                act.by().person(),
                act.by().organisation(),
                act.by().role(),
                act.by().role() == Role.INSURED ? Optional.of(life.nationalNumber()) : Optional.empty());
    }
}
