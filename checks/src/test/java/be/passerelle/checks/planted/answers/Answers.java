// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks.planted.answers;

import be.passerelle.checks.planted.asks.Asks;
import java.util.List;

/// Uses the package that uses this one.
public record Answers(List<Asks> to) {}
