// SPDX-License-Identifier: EUPL-1.2

/// Recorded rows as plain data, as they were written, and the chain of hashes over them: what can be checked without
/// knowing any act and without any key.
@NullMarked
package be.passerelle.stream.row;

import org.jspecify.annotations.NullMarked;
