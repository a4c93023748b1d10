// SPDX-License-Identifier: EUPL-1.2

/// The registers of the demonstration, act by act: organisations and their conventions, directives, mandates.
@NullMarked
package be.passerelle.population.registers;

import org.jspecify.annotations.NullMarked;
