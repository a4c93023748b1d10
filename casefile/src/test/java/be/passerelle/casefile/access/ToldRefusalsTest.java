// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What stands against an act in the whole file, as somebody is told of it who sees but a part.
class ToldRefusalsTest {

    /// Somebody who has a part in the trajectory and none in the training proposes one while that of another
    /// partner goes on.
    @Test
    void aTrainingOfAnotherPartnerIsNotToldOf() {
        InventedLife life =
                InventedLife.incapable().accompanied().project(InventedLife.ADVISER, InventedLife.CENTRE, true);
        ProposedAct proposed = new ProposedAct(
                0, life.today(), InventedLife.ADVISER.performer(), life.projectAt(InventedLife.CENTRE, true));
        List<Refusal> whole =
                Procedure.accepts(life.file(), proposed, InventedLife.LAW, InventedLife.REGISTERS, life.today());
        assertThat(whole).isNotEmpty();
        Access access = life.access(InventedLife.ADVISER);
        assertThat(codes(seen(life, access).wishes().told(whole, proposed))).isEqualTo(codes(whole));

        Set<Integer> others = life.file().acts().stream()
                .filter(act -> act.thread() == life.programme())
                .map(RecordedAct::number)
                .collect(Collectors.toSet());
        Access ofAnother = new Access(
                access.viewer(), access.ground(), access.compartments(), others, access.closed(), access.fields());
        assertThat(codes(seen(life, ofAnother).wishes().told(whole, proposed)))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(codes(whole));
    }

    private static SeenFile seen(InventedLife life, Access access) {
        return SeenFile.asRecorded(
                access, new FileOnDay(life.file(), InventedLife.LAW, InventedLife.REGISTERS, life.today()));
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
