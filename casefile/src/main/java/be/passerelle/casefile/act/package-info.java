// SPDX-License-Identifier: EUPL-1.2

/// What all acts of a case file share.
@NullMarked
package be.passerelle.casefile.act;

import org.jspecify.annotations.NullMarked;
