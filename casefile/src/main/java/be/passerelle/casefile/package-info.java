// SPDX-License-Identifier: EUPL-1.2

/// The case file: the list of its acts, and everything that follows from it.
@NullMarked
package be.passerelle.casefile;

import org.jspecify.annotations.NullMarked;
