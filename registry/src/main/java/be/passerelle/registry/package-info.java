// SPDX-License-Identifier: EUPL-1.2

/// The one way to record acts.
@NullMarked
package be.passerelle.registry;

import org.jspecify.annotations.NullMarked;
