// SPDX-License-Identifier: EUPL-1.2

/// From acts to stored rows and back: written, sealed and chained once; read in the version of today, as far as the
/// keys that somebody asked for open them.
@NullMarked
package be.passerelle.stream.reading;

import org.jspecify.annotations.NullMarked;
