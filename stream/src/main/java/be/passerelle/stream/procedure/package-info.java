// SPDX-License-Identifier: EUPL-1.2
/// The procedure of any stream: threads, the rows of its table with their conditions and duties, and the two readings
/// of the table, what may come next and whether an act is accepted.
@NullMarked
package be.passerelle.stream.procedure;

import org.jspecify.annotations.NullMarked;
