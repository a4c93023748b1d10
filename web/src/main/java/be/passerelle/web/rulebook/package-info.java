// SPDX-License-Identifier: EUPL-1.2
/// The law and the procedure, generated from the code, for jurists to read.
@NullMarked
package be.passerelle.web.rulebook;

import org.jspecify.annotations.NullMarked;
