// SPDX-License-Identifier: EUPL-1.2

/// Reads stored streams of whatever kind.
@NullMarked
package be.passerelle.registry.reading;

import org.jspecify.annotations.NullMarked;
