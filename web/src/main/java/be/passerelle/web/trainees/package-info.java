// SPDX-License-Identifier: EUPL-1.2
/// Where a training centre begins: its trainees, their training, and the hours of a month in one grid.
@NullMarked
package be.passerelle.web.trainees;

import org.jspecify.annotations.NullMarked;
