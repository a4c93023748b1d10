// SPDX-License-Identifier: EUPL-1.2
/// The three meanings of *jour ouvrable*, how working days are counted, and what becomes of a term that ends on a day
/// off.
@NullMarked
package be.passerelle.law.workingday;

import org.jspecify.annotations.NullMarked;
