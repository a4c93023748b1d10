// SPDX-License-Identifier: EUPL-1.2
/// Why an act is accepted or not.
@NullMarked
package be.passerelle.stream.procedure;

import org.jspecify.annotations.NullMarked;
