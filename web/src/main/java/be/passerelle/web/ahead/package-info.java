// SPDX-License-Identifier: EUPL-1.2
/// What lies ahead: the paths side by side, before somebody commits.
@NullMarked
package be.passerelle.web.ahead;

import org.jspecify.annotations.NullMarked;
