// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import be.passerelle.law.finding.DatedFact;

/// Something that was reported, with the day from which it holds and the act that says it.
///
/// @param <A> the record of the act
public record Reported<A extends BenefitAct>(A said, DatedFact fact) {}
