// SPDX-License-Identifier: EUPL-1.2
/// What the rules of retention would do today, for security officers.
@NullMarked
package be.passerelle.web.retention;

import org.jspecify.annotations.NullMarked;
