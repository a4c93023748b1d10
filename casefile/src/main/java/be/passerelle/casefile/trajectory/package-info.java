// SPDX-License-Identifier: EUPL-1.2
/// The Return To Work trajectory: routes A and B, engagement, plan, referral, end.
@NullMarked
package be.passerelle.casefile.trajectory;

import org.jspecify.annotations.NullMarked;
