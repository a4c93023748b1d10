// SPDX-License-Identifier: EUPL-1.2
/// What a rule answers: a value or a missing fact, with its reason on demand.
@NullMarked
package be.passerelle.law.finding;

import org.jspecify.annotations.NullMarked;
