// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public class ReferenceTest {

    /// Choices for what is planted here.
    public static final class Open implements Choices {
        @Override
        public String code() {
            return "open";
        }
    }

    /// Choices that nobody can make.
    public static final class Stateful implements Choices {
        private final String code;

        Stateful(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    @Declared(code = "planted.referring", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Referring(
            @Refers(among = Open.class) ActNumber report,
            @Refers(among = Open.class) ActNumber step,
            @Refers(to = Referring.class) Optional<ActNumber> earlier)
            implements Act {}

    @Declared(code = "planted.silent", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Silent(ActNumber act) implements Act {}

    @Declared(code = "planted.bare", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Bare(@Refers int act) implements Act {}

    record Part(@Refers ActNumber act) {}

    @Declared(code = "planted.hidden", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Hidden(Part part) implements Act {}

    @Declared(code = "planted.unmade", kind = ActKind.STEP, compartment = Compartment.REGISTER)
    record Unmade(@Refers(among = Stateful.class) ActNumber act) implements Act {}

    @Test
    void what_names_the_same_choices_is_one_reference() {
        List<Reference> references = ActType.of(Referring.class).references();
        assertThat(references).extracting(Reference::field).containsExactly("report", "earlier");
        assertThat(references).extracting(Reference::isOfSeveral).containsExactly(true, false);
        assertThat(references.getLast().shape().types()).containsExactly(ActType.of(Referring.class));
        Referring act = new Referring(new ActNumber(20), new ActNumber(14), Optional.empty());
        assertThat(references.getFirst().in(act)).containsExactly(new ActNumber(20), new ActNumber(14));
        assertThat(references.getLast().in(act)).isEmpty();
    }

    @Test
    void a_reference_is_written_as_the_bare_number_and_read_back() {
        Referring act = new Referring(new ActNumber(20), new ActNumber(14), Optional.of(new ActNumber(3)));
        Map<String, Object> tree = ActWriter.tree(act);
        assertThat(tree).isEqualTo(Map.of("report", 20, "step", 14, "earlier", 3));
        assertThat(ActReader.read(ActType.of(Referring.class), tree)).isEqualTo(new ActReading.Read<>(act));
    }

    @Test
    void what_is_no_number_of_an_act_is_a_problem_in_words() {
        for (Object wrong : List.of(0, -1, "x", "1.5", ActNumber.MAX + 1, true)) {
            ActReading<Referring> reading =
                    ActReader.read(ActType.of(Referring.class), Map.of("report", wrong, "step", 1));
            assertThat(reading).isInstanceOf(ActReading.Wrong.class);
        }
        assertThatThrownBy(() -> new ActNumber(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reference_that_says_not_what_it_may_name_is_no_declaration() {
        assertThatThrownBy(() -> ActType.of(Silent.class)).hasMessageContaining("go together");
        assertThatThrownBy(() -> ActType.of(Bare.class)).hasMessageContaining("go together");
        assertThatThrownBy(() -> ActType.of(Hidden.class)).hasMessageContaining("refers to none");
        assertThatThrownBy(() -> ActType.of(Unmade.class)).hasMessageContaining("constructor without parameters");
    }
}
