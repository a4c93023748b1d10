// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.book.RegisterBook;
import java.time.LocalDate;

/// The port to the registers as they stand: each answer is of this very moment, also after another process
/// changed them.
public interface RegisterStore extends KnownRegisters {

    /// All registers with their acts.
    RegisterBook book();

    @Override
    default Registers on(LocalDate day) {
        return book().on(day);
    }
}
