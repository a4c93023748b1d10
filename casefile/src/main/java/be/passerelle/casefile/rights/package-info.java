// SPDX-License-Identifier: EUPL-1.2
/// What the file gives right to, each with its reason.
@NullMarked
package be.passerelle.casefile.rights;

import org.jspecify.annotations.NullMarked;
