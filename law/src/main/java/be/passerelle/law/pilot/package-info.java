// SPDX-License-Identifier: EUPL-1.2
/// Pilot projects, as data: nothing follows from them.
@NullMarked
package be.passerelle.law.pilot;

import org.jspecify.annotations.NullMarked;
