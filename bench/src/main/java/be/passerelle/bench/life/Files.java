// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Files that went through the registry, with all its checks.
public final class Files {

    private static final int NOON = 12;

    private Files() {}

    /// So many different files of forty acts.
    public static List<List<RecordedAct>> ofFortyActs(int count) {
        Instant now = at(LongLife.TODAY);
        InMemoryLog log = new InMemoryLog(() -> now);
        Registry registry = new Registry(log, LawInForce.read(), BenchRegisters.registers());
        List<List<RecordedAct>> files = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            CaseFileId id = id(person);
            registry.importFile(id, imported(person));
            files.add(CaseFiles.read(log.stored(id, Set.of(KeyKind.CONTENT))).acts());
        }
        return files;
    }

    /// The forty acts of a person, as they are imported.
    public static List<Imported> imported(int person) {
        List<Imported> acts = new ArrayList<>();
        List<DatedAct> life = LongLife.of(person);
        for (int i = 0; i < life.size(); i++) {
            DatedAct entry = life.get(i);
            CommandId command = new CommandId(new UUID(person, i));
            acts.add(new Imported(entry.act(), at(entry.on()).plusSeconds(i), command));
        }
        return acts;
    }

    public static CaseFileId id(int person) {
        return new CaseFileId(UUID.nameUUIDFromBytes(("file " + person).getBytes(StandardCharsets.UTF_8)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(NOON, 0).atZone(Registry.BELGIUM).toInstant();
    }
}
