// SPDX-License-Identifier: EUPL-1.2
/// The port to the append-only log of acts, and the chain of hashes that seals it.
@NullMarked
package be.passerelle.registry.log;

import org.jspecify.annotations.NullMarked;
