// SPDX-License-Identifier: EUPL-1.2
/// What became of it: returned to work, measured later.
@NullMarked
package be.passerelle.casefile.outcome;

import org.jspecify.annotations.NullMarked;
