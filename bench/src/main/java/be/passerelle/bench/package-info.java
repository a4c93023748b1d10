// SPDX-License-Identifier: EUPL-1.2

/// Measurements beside peers.
@NullMarked
package be.passerelle.bench;

import org.jspecify.annotations.NullMarked;
