// SPDX-License-Identifier: EUPL-1.2
/// Who is recognised incapable of work, under which scheme, and whom the trajectories are for.
@NullMarked
package be.passerelle.law.incapacity;

import org.jspecify.annotations.NullMarked;
