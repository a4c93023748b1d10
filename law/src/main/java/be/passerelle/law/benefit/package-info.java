// SPDX-License-Identifier: EUPL-1.2
/// What is paid during an incapacity: rates, maxima and minima, payable days, what authorised work takes
/// off, and the measures that lower or guard the benefit.
@NullMarked
package be.passerelle.law.benefit;

import org.jspecify.annotations.NullMarked;
