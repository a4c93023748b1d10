// SPDX-License-Identifier: EUPL-1.2
/// Decisions on requests: under a directive, by the commission, notified.
@NullMarked
package be.passerelle.casefile.decision;

import org.jspecify.annotations.NullMarked;
