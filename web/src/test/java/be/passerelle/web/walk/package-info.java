// SPDX-License-Identifier: EUPL-1.2
/// Whole ways through the pages, without a browser: forms are filled in and sent as a browser without a script would.
@NullMarked
package be.passerelle.web.walk;

import org.jspecify.annotations.NullMarked;
