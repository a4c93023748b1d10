// SPDX-License-Identifier: EUPL-1.2
/// The whole server with its database, asked over a socket as other systems ask it.
@NullMarked
package be.passerelle.server.socket;

import org.jspecify.annotations.NullMarked;
