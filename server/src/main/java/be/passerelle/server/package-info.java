// SPDX-License-Identifier: EUPL-1.2

/// What touches the world: database, pages, API.
@NullMarked
package be.passerelle.server;

import org.jspecify.annotations.NullMarked;
