// SPDX-License-Identifier: EUPL-1.2
/// One invented life: what was recorded of it, and under which identifiers.
@NullMarked
package be.passerelle.population.life;

import org.jspecify.annotations.NullMarked;
