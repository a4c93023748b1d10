// SPDX-License-Identifier: EUPL-1.2

/// Tests of the code itself; each also proves that it catches a planted violation.
@NullMarked
package be.passerelle.checks;

import org.jspecify.annotations.NullMarked;
