// SPDX-License-Identifier: EUPL-1.2

/// Who the invented people are: names, numbers that nobody bears, real municipalities.
@NullMarked
package be.passerelle.population.person;

import org.jspecify.annotations.NullMarked;
