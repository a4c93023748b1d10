// SPDX-License-Identifier: EUPL-1.2
/// The two meanings of *jour ouvrable*, and how working days are counted.
@NullMarked
package be.passerelle.law.workingday;

import org.jspecify.annotations.NullMarked;
