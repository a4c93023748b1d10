// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.acts;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.bench.life.BenchRegisters;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registers.Registers;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.NotedSearch;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.registry.memory.InMemoryNumberTries;
import be.passerelle.registry.memory.InMemorySecurityEvents;
import be.passerelle.store.ShuffledNumbers;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.KeyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShortLivesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Registry.BELGIUM);

    @Test
    void recordThirteenActsEachWithItsLineInTheAccessLog() {
        InMemoryLog log = new InMemoryLog(() -> NOW);
        List<CaseFileId> after = new ArrayList<>();

        assertThat(new ShortLives(desk(log), TODAY).once(0, (file, _) -> after.add(file)))
                .isEqualTo(13);

        assertThat(after).hasSize(13);
        assertThat(log.accesses().of(after.getFirst(), 20)).hasSize(13).allMatch(AccessLog.Line::allowed);
    }

    private static Desk desk(InMemoryLog log) {
        Law law = LawInForce.read();
        Registers registers = BenchRegisters.registers();
        return new Desk(
                new NoFiles(),
                new NotedSearch(
                        (_, _, _) -> List.of(),
                        new InMemorySecurityEvents(() -> NOW, () -> SecurityEvents.Origin.HERE),
                        new InMemoryNumberTries(() -> NOW),
                        NotedSearch.USUALLY_IN_VAIN),
                log.accesses(),
                Emergencies.NONE,
                new Registry(log, law, registers),
                law,
                registers,
                new Stopped(),
                new ShuffledNumbers(DataKey.random()),
                UUID::randomUUID);
    }

    /// Nobody has a file before it is opened.
    private static final class NoFiles implements FileStore {

        @Override
        public Optional<CaseFile> read(CaseFileId id, Set<KeyKind> keys) {
            return Optional.empty();
        }

        @Override
        public List<CaseFile> read(List<CaseFileId> ids, Set<KeyKind> keys) {
            return List.of();
        }

        @Override
        public List<CaseFileId> formerly(NationalNumber number, Set<NumberChangeCause> causes) {
            return List.of();
        }

        @Override
        public List<CaseFileId> representedBy(NationalNumber number) {
            return List.of();
        }

        @Override
        public Optional<CaseFileId> ofNationalNumber(NationalNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFileId> ofNumber(FileNumber number) {
            return Optional.empty();
        }
    }

    /// A clock that stands.
    private static final class Stopped implements InstallationClock {

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public void moveTo(LocalDate day) {
            throw new IllegalStateException("it stands");
        }
    }
}
