// SPDX-License-Identifier: EUPL-1.2
/// What happened at the doors, for security officers.
@NullMarked
package be.passerelle.web.security;

import org.jspecify.annotations.NullMarked;
