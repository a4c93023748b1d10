// SPDX-License-Identifier: EUPL-1.2
/// Protected files: those of staff and of their relatives, of whoever somebody would be partial to, and
/// of people whose address is secret.
@NullMarked
package be.passerelle.casefile.protection;

import org.jspecify.annotations.NullMarked;
