// SPDX-License-Identifier: EUPL-1.2
/// Whether anything that leaves tells what its reader may not know.
@NullMarked
package be.passerelle.server.secrecy;

import org.jspecify.annotations.NullMarked;
