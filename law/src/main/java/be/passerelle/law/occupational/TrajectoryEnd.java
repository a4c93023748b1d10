// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.occupational;

import be.passerelle.law.finding.DatedFact;
import java.util.Optional;

/// How a trajectory ended.
///
/// @param trajectory the trajectory
/// @param decision the decision that counted
/// @param decided the day on which the worker received it
/// @param upheld the day on which an appeal left it standing, if there was one
/// @param ended the act that ended the trajectory, or the decision after which nothing was left to do
public record TrajectoryEnd(
        CodexTrajectory trajectory,
        CodexDecision decision,
        DatedFact decided,
        Optional<DatedFact> upheld,
        DatedFact ended) {}
