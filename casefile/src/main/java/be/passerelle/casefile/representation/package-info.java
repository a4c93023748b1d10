// SPDX-License-Identifier: EUPL-1.2
/// Who acts for the person: as what, on which proof, for what and until when.
@NullMarked
package be.passerelle.casefile.representation;

import org.jspecify.annotations.NullMarked;
