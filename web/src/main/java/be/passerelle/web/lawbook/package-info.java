// SPDX-License-Identifier: EUPL-1.2
/// The article as the place where law is checked: what became of it, its rules with the worked examples that
/// run when the page is opened, its parameters over time, what of the procedure cites it; and the law on a day,
/// between two days, under another reading.
@NullMarked
package be.passerelle.web.lawbook;

import org.jspecify.annotations.NullMarked;
