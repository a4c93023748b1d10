// SPDX-License-Identifier: EUPL-1.2

/// Writes the map of the law from the code, and tells when the one that is checked in is stale.
@NullMarked
package be.passerelle.law.map;

import org.jspecify.annotations.NullMarked;
