// SPDX-License-Identifier: EUPL-1.2
/// Moving the clock of a demonstration forward.
@NullMarked
package be.passerelle.web.clock;

import org.jspecify.annotations.NullMarked;
