// SPDX-License-Identifier: EUPL-1.2
/// Days, periods, timelines, Belgian public holidays and the two meanings of *jour ouvrable*.
@NullMarked
package be.passerelle.law.calendar;

import org.jspecify.annotations.NullMarked;
