// SPDX-License-Identifier: EUPL-1.2

/// The erasure of a person: asked for by one, confirmed by another, in a register that outlives what is erased.
@NullMarked
package be.passerelle.registry.erasure;

import org.jspecify.annotations.NullMarked;
