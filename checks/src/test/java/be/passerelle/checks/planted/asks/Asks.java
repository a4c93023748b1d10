// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks.planted.asks;

import be.passerelle.checks.planted.answers.Answers;

/// Uses the package that uses this one.
public record Asks(Answers answers) {}
