// SPDX-License-Identifier: EUPL-1.2

/// Tests that every implementation of a port must pass.
@NullMarked
package be.passerelle.registry.contract;

import org.jspecify.annotations.NullMarked;
