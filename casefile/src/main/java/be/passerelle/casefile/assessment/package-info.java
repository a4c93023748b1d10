// SPDX-License-Identifier: EUPL-1.2
/// What the person can do: work ability, sealed medical grounds, reference occupations, category.
@NullMarked
package be.passerelle.casefile.assessment;

import org.jspecify.annotations.NullMarked;
