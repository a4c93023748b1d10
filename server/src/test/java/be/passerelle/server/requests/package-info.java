// SPDX-License-Identifier: EUPL-1.2
/// Requests that nobody would send, many of them, to the whole server.
@NullMarked
package be.passerelle.server.requests;

import org.jspecify.annotations.NullMarked;
