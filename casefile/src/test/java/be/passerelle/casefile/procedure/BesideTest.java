// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.ProceedingId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A row of a file may ask for what the same intention records in another stream, as a decision for the vote that makes
/// it.
class BesideTest {

    private static final Row<In<WholeFile>, ?> WITH_A_VOTE = FileRow.onFile(
                    PersonAct.DetailsChanged.class, InventedLife.COORDINATOR.role(), Articles.DIRECTIVES)
            .check("vote", "", (s, _, _) -> s.beside().stream().anyMatch(act -> act.stream() instanceof ProceedingId));

    private final InventedLife life = InventedLife.incapable();
    private final Table<In<WholeFile>> table = new Table<>(List.of(WITH_A_VOTE));
    private final PersonAct.DetailsChanged act = new PersonAct.DetailsChanged("Peeters", "Zoé", Language.NL, "Gent");

    @Test
    void a_check_sees_what_is_recorded_beside_the_file() {
        assertThat(codes(List.of())).containsExactly("vote");
        assertThat(codes(List.of(inASitting()))).isEmpty();
    }

    private List<String> codes(List<RecordedAct> beside) {
        FileOnDay file = new FileOnDay(life.file(), InventedLife.LAW, InventedLife.REGISTERS, life.today(), beside);
        ProposedAct proposed = new ProposedAct(0, life.today(), InventedLife.COORDINATOR.performer(), act);
        return table.accepts(file, proposed).stream().map(Refusal::code).toList();
    }

    private RecordedAct inASitting() {
        return new RecordedAct(
                new ProceedingId(UUID.randomUUID()),
                1,
                0,
                life.today(),
                Instant.parse("2026-03-02T09:00:00Z"),
                InventedLife.COORDINATOR.performer(),
                new CommandId(UUID.randomUUID()),
                "invented",
                act);
    }
}
