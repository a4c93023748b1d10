// SPDX-License-Identifier: EUPL-1.2
/// Hand-made files to measure with: one of forty acts, one of thirteen.
@NullMarked
package be.passerelle.bench.life;

import org.jspecify.annotations.NullMarked;
