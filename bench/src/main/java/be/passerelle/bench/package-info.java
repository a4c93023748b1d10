// SPDX-License-Identifier: EUPL-1.2
/// Measurements beside peers; never shipped.
@NullMarked
package be.passerelle.bench;

import org.jspecify.annotations.NullMarked;
