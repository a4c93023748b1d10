// SPDX-License-Identifier: EUPL-1.2
/// The reintegration trajectory with the employer under the Code on well-being at work, in its regimes of 2017, 2022
/// and 2026, and medical force majeure.
@NullMarked
package be.passerelle.law.occupational;

import org.jspecify.annotations.NullMarked;
