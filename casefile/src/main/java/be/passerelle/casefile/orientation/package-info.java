// SPDX-License-Identifier: EUPL-1.2
/// Vocational orientation before a training: ordered by the advisory physician alone, held at a centre, reported
/// to the high commission afterwards.
@NullMarked
package be.passerelle.casefile.orientation;

import org.jspecify.annotations.NullMarked;
