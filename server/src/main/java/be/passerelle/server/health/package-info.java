// SPDX-License-Identifier: EUPL-1.2

/// Whether the platform is well, and what it refuses before it no longer is.
@NullMarked
package be.passerelle.server.health;

import org.jspecify.annotations.NullMarked;
