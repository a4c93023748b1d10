// SPDX-License-Identifier: EUPL-1.2
/// Calculations that anybody can make without a file: which facts one asks for, which rules it puts together, and
/// what comes out, each with its reason. Pages and API show the same. It may use the subjects of the law; none of
/// them knows it.
@NullMarked
package be.passerelle.law.calculation;

import org.jspecify.annotations.NullMarked;
