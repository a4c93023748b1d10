// SPDX-License-Identifier: EUPL-1.2

/// How the parts of the server are put together.
@NullMarked
package be.passerelle.server.wiring;

import org.jspecify.annotations.NullMarked;
