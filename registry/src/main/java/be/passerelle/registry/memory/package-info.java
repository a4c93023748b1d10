// SPDX-License-Identifier: EUPL-1.2
/// The in-memory store: for tests, properties and simulations.
@NullMarked
package be.passerelle.registry.memory;

import org.jspecify.annotations.NullMarked;
