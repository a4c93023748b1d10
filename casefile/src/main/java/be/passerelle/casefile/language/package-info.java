// SPDX-License-Identifier: EUPL-1.2
/// The texts of acts, procedure and rights in four languages, and under which keys they stand.
@NullMarked
package be.passerelle.casefile.language;

import org.jspecify.annotations.NullMarked;
