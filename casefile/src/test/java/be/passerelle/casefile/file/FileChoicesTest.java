// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Choices;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Refers;
import java.util.List;
import org.junit.jupiter.api.Test;

public class FileChoicesTest {

    /// Choices of another kind of stream.
    public static final class OfAnotherStream implements Choices {
        @Override
        public String code() {
            return "planted";
        }
    }

    @Declared(code = "planted.elsewhere", kind = ActKind.STEP, compartment = Compartment.CORRECTION)
    public record Elsewhere(
            @Refers(among = OfAnotherStream.class) ActNumber act) implements Act {}

    @Declared(code = "planted.here", kind = ActKind.STEP, compartment = Compartment.CORRECTION)
    public record Here(@Refers ActNumber act) implements Act {}

    @Test
    void every_reference_of_a_file_says_where_its_choices_come_from() {
        assertThat(FileActs.all().stream().flatMap(type -> type.references().stream()))
                .hasSizeGreaterThan(3)
                .allSatisfy(reference ->
                        assertThat(FileChoices.of(reference).code()).isNotBlank());
    }

    @Test
    void choices_of_another_kind_of_stream_are_caught() {
        assertThatThrownBy(() ->
                        FileChoices.of(ActType.of(Elsewhere.class).references().getFirst()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not look at a case file");
    }

    @Test
    void without_more_words_the_acts_of_the_thread_may_be_named() {
        FileChoices choices = FileChoices.of(ActType.of(Here.class).references().getFirst());
        assertThat(choices.code()).isEqualTo("actOfThread");
        InventedLife life = InventedLife.incapable().proposed();
        CaseFile file = life.file();
        FileThread trajectory = file.threads(Trajectory.TRAJECTORY).all().getFirst();
        In<?> situation = new FileOnDay(file, InventedLife.LAW, InventedLife.REGISTERS, life.today()).in(trajectory);
        assertThat(choices.in(situation, COORDINATOR.performer()))
                .extracting(choice -> choice.acts().getFirst().number())
                .containsExactly(trajectory.number());
        assertThat(choices.admits(situation, COORDINATOR.performer(), List.of(new ActNumber(trajectory.number()))))
                .isTrue();
        assertThat(choices.admits(situation, COORDINATOR.performer(), List.of(new ActNumber(1))))
                .isFalse();
    }
}
