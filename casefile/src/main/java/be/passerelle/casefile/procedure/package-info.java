// SPDX-License-Identifier: EUPL-1.2
/// The procedure table: which act may come next, by whom, until when, and why not.
@NullMarked
package be.passerelle.casefile.procedure;

import org.jspecify.annotations.NullMarked;
