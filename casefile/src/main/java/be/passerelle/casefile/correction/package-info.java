// SPDX-License-Identifier: EUPL-1.2
/// Corrections: annulled and confirmed by a second person, contradictions settled.
@NullMarked
package be.passerelle.casefile.correction;

import org.jspecify.annotations.NullMarked;
