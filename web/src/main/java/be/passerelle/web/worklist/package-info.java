// SPDX-License-Identifier: EUPL-1.2
/// What there is to do: mine, my team's, free to take.
@NullMarked
package be.passerelle.web.worklist;

import org.jspecify.annotations.NullMarked;
