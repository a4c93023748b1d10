// SPDX-License-Identifier: EUPL-1.2

/// Worked examples that a lawyer can read, each run against its rule.
@NullMarked
package be.passerelle.law.example;

import org.jspecify.annotations.NullMarked;
