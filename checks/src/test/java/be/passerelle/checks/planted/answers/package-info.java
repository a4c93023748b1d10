// SPDX-License-Identifier: EUPL-1.2

/// One half of a cycle that the checks must find.
@NullMarked
package be.passerelle.checks.planted.answers;

import org.jspecify.annotations.NullMarked;
