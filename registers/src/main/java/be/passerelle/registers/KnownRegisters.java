// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers;

import java.time.LocalDate;

/// The registers as somebody knows them at the moment they ask: never kept for longer than one request.
@FunctionalInterface
public interface KnownRegisters {

    /// What they come to, with organisations as they are on a day.
    Registers on(LocalDate day);
}
