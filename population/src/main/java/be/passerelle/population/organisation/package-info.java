// SPDX-License-Identifier: EUPL-1.2

/// The organisations of the demonstration: public ones under their names, and invented private ones.
@NullMarked
package be.passerelle.population.organisation;

import org.jspecify.annotations.NullMarked;
