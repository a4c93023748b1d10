// SPDX-License-Identifier: EUPL-1.2

/// Random lives, with everything in them that people and systems get wrong, held against the properties of the case
/// file.
@NullMarked
package be.passerelle.population.random;

import org.jspecify.annotations.NullMarked;
