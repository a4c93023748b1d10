// SPDX-License-Identifier: EUPL-1.2
/// Days, periods, timelines and Belgian public holidays.
@NullMarked
package be.passerelle.law.calendar;

import org.jspecify.annotations.NullMarked;
