// SPDX-License-Identifier: EUPL-1.2

/// Checkpoints: the heads of all streams at a moment, signed, each following the one before. Held elsewhere, they show
/// what a chain alone cannot: that last acts were cut off, or whole streams removed.
@NullMarked
package be.passerelle.stream.checkpoint;

import org.jspecify.annotations.NullMarked;
