// SPDX-License-Identifier: EUPL-1.2
/// Who comes in, and what becomes of those who do not: signing in and out, sessions, tokens of forms, headers.
@NullMarked
package be.passerelle.web.door;

import org.jspecify.annotations.NullMarked;
