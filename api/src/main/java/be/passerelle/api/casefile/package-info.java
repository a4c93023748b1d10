// SPDX-License-Identifier: EUPL-1.2
/// Files, acts, what comes next and what it gives right to, as they are written in JSON and read from it.
@NullMarked
package be.passerelle.api.casefile;

import org.jspecify.annotations.NullMarked;
