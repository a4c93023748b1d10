// SPDX-License-Identifier: EUPL-1.2

/// Chance that can be repeated: drawn from a seed and from what is decided, in whole numbers; and the
/// lists that it draws from.
@NullMarked
package be.passerelle.population.chance;

import org.jspecify.annotations.NullMarked;
