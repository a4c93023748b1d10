// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;

/// A reintegration plan that the worker accepted.
///
/// @param handedOver the plan: the advisory physician received it then too
/// @param says what it says
/// @param accepted the acceptance
/// @param commented the comment of the advisory physician
/// @param agrees whether the work fits the incapacity, by that comment
public record AcceptedPlan(
        DatedFact handedOver,
        OccupationalAct.PlanHandedOver says,
        DatedFact accepted,
        Optional<DatedFact> commented,
        boolean agrees) {}
