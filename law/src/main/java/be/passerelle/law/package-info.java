// SPDX-License-Identifier: EUPL-1.2
/// The law as code: citations, calendar, dated parameters and rules that return findings with reasons.
@NullMarked
package be.passerelle.law;

import org.jspecify.annotations.NullMarked;
