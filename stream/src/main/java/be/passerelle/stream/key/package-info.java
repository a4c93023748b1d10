// SPDX-License-Identifier: EUPL-1.2

/// The keys that payloads are encrypted under: two for each stream, wrapped by a master key behind a port. Destroying
/// a stream's keys erases what it says, and leaves its chain of hashes whole.
@NullMarked
package be.passerelle.stream.key;

import org.jspecify.annotations.NullMarked;
