// SPDX-License-Identifier: EUPL-1.2

/// What may be said of a failure where others read it.
@NullMarked
package be.passerelle.registry.failure;

import org.jspecify.annotations.NullMarked;
