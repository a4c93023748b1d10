// SPDX-License-Identifier: EUPL-1.2
/// The case file: what is true, folded from its acts.
@NullMarked
package be.passerelle.casefile.file;

import org.jspecify.annotations.NullMarked;
