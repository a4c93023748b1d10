// SPDX-License-Identifier: EUPL-1.2

/// The real public organisations that invented people meet.
@NullMarked
package be.passerelle.population.organisation;

import org.jspecify.annotations.NullMarked;
