// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.law.finding.Determination;
import be.passerelle.registers.Registers;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.key.KeyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a step rested on is kept with it, and told to whoever reads what it was found in.
class RestsOnTest {

    private final InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
    private final LocalDate today = life.today();

    @Test
    void a_request_keeps_that_the_partner_could_ask_and_by_which_value_of_the_law() {
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        ProposedAct request =
                new ProposedAct(life.programme(), today, ADVISER.performer(), new ProgrammeAct.Requested("needed"));
        FileOnDay standing = new FileOnDay(life.file(), LAW, registers(), today);
        List<Determination> found = Procedure.determined(standing, request);
        assertThat(found).extracting(Determination::of).containsExactly("mayAsk");
        assertThat(found.getFirst().taken())
                .extracting(taken -> taken.parameter() + " " + taken.value())
                .containsExactly("programme/partnersMayAsk true");
        assertThat(found.getFirst().articles()).contains("inami-report-2016/demedicalisation");

        RecordedAct kept = recorded(request).restingOn(found);
        CaseFile file = life.file().plus(List.of(kept));
        assertThat(told(file, Access.of(ADVISER, file, LAW, today))).hasSize(1);
        assertThat(told(file, Access.of(PAYMENTS, file, LAW, today))).isEmpty();
    }

    /// As they stand when the file is read again, whatever the law says then.
    @Test
    void the_write_path_keeps_it() {
        InMemoryLog log = new InMemoryLog(this::noon);
        Registry registry = new Registry(log, LAW, REGISTERS);
        List<Imported> acts = life.file().acts().stream()
                .map(a -> new Imported(
                        new ProposedAct(Procedure.opens(a.act()) ? 0 : a.thread(), a.happenedOn(), a.by(), a.act()),
                        a.recordedAt(),
                        new CommandId(UUID.randomUUID())))
                .toList();
        registry.importFile(life.file().id(), acts);
        List<Determination> terms =
                CaseFiles.of(life.file().id(), log.stored(life.file().id(), EnumSet.of(KeyKind.CONTENT)))
                        .acts()
                        .stream()
                        .flatMap(act -> act.determinations().stream())
                        .filter(found -> found.of().equals(Determination.TERM))
                        .toList();
        assertThat(terms)
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.taken()).isNotEmpty());
    }

    private Instant noon() {
        return today.atTime(12, 0).atZone(Registry.BELGIUM).toInstant();
    }

    private Registers registers() {
        return REGISTERS.on(today);
    }

    private static List<Determination> told(CaseFile file, Access access) {
        return access.seen(file.acts()).stream()
                .filter(act -> act.act() instanceof ProgrammeAct.Requested)
                .flatMap(act -> act.determinations().stream())
                .toList();
    }

    private RecordedAct recorded(ProposedAct proposed) {
        return new RecordedAct(
                life.file().id(),
                life.file().head() + 1,
                proposed.thread(),
                proposed.happenedOn(),
                noon(),
                proposed.by(),
                new CommandId(UUID.randomUUID()),
                LAW.version(),
                proposed.act());
    }
}
