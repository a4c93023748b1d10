// SPDX-License-Identifier: EUPL-1.2

/// Invented people who live through the procedure.
@NullMarked
package be.passerelle.population;

import org.jspecify.annotations.NullMarked;
