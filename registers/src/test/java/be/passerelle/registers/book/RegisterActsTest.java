// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.act.Reasoned;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.Turn;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.samples.GoldenSamples;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RegisterActsTest {

    /// `ActOf` finds the register by the code, and takes the act for one of that register's.
    @Test
    void everyActHasACodeOfItsOwnRegister() {
        assertThat(RegisterActs.all())
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(RegisterActs.root(Register.of(type))).isAssignableFrom(type.of()));
    }

    /// What waits can be confirmed and declined, by acts of the same register.
    @Test
    void everyProposalIsAnsweredByActsOfItsOwnRegister() {
        List<ActType<?>> proposals = all(Turn::proposes);

        assertThat(proposals).isNotEmpty().allSatisfy(type -> {
            RegisterAct act = (RegisterAct) GoldenSamples.invented(type);
            ActType<?> confirmation = ActType.of(((Turn.Proposes) act.turn()).confirmedAs(new ActNumber(1)));
            List<ActType<?>> answers =
                    all(answer -> Turn.answers(answer) && names(answer).contains(type));

            assertThat(act.turn()).isSameAs(act);
            assertThat(answers)
                    .hasSize(2)
                    .contains(confirmation)
                    .allMatch(answer -> answer.subject().equals(type.subject()));
        });
    }

    @Test
    void anAnswerNamesProposalsAlone() {
        assertThat(all(Turn::answers))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(names(type)).isNotEmpty().allMatch(Turn::proposes));
    }

    /// The history of an entry shows why: a reason that an act asks for is never passed over.
    @Test
    void everyActThatAsksForAReasonTellsIt() {
        assertThat(all(type -> type.components().stream().map(Component::name).anyMatch("reason"::equals)))
                .isNotEmpty()
                .isEqualTo(all(type -> Reasoned.class.isAssignableFrom(type.of())));
    }

    private static List<ActType<?>> all(Predicate<ActType<?>> which) {
        return RegisterActs.all().stream().filter(which).toList();
    }

    /// The acts that an act may name.
    private static List<ActType<?>> names(ActType<?> type) {
        return type.references().stream()
                .flatMap(reference -> reference.shape().types().stream())
                .toList();
    }
}
