// SPDX-License-Identifier: EUPL-1.2

/// Classes that break a rule on purpose: the checks must find them.
@NullMarked
package be.passerelle.checks.planted;

import org.jspecify.annotations.NullMarked;
