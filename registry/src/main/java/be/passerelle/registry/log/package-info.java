// SPDX-License-Identifier: EUPL-1.2
/// The port to the append-only log of rows, and how case files are read from them.
@NullMarked
package be.passerelle.registry.log;

import org.jspecify.annotations.NullMarked;
