// SPDX-License-Identifier: EUPL-1.2

/// The invented people who work on the files, and the accounts of the demonstration among them.
@NullMarked
package be.passerelle.population.staff;

import org.jspecify.annotations.NullMarked;
