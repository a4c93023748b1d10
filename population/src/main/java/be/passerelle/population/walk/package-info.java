// SPDX-License-Identifier: EUPL-1.2

/// The seeded walk: which act comes next in a life, when, by whom and with what content.
@NullMarked
package be.passerelle.population.walk;

import org.jspecify.annotations.NullMarked;
