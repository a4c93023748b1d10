// SPDX-License-Identifier: EUPL-1.2

/// The whole, put together and started.
@NullMarked
package be.passerelle.server;

import org.jspecify.annotations.NullMarked;
