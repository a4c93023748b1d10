// SPDX-License-Identifier: EUPL-1.2
/// The benefit of a file, month by month, for the payments of the fund, the coordinator and the person: what is due,
/// and why.
@NullMarked
package be.passerelle.web.benefit;

import org.jspecify.annotations.NullMarked;
