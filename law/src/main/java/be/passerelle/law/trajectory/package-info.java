// SPDX-License-Identifier: EUPL-1.2
/// The Return To Work trajectory: its routes, its terms and the presumption of incapacity during it.
@NullMarked
package be.passerelle.law.trajectory;

import org.jspecify.annotations.NullMarked;
