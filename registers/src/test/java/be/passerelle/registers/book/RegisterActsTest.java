// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.act.Register;
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
}
