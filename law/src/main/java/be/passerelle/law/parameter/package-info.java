// SPDX-License-Identifier: EUPL-1.2
/// Amounts, terms and choices of the law: dated values, each with its source, read strictly from files.
@NullMarked
package be.passerelle.law.parameter;

import org.jspecify.annotations.NullMarked;
