// SPDX-License-Identifier: EUPL-1.2
/// Series of measurements, their median and range, and the machine they were taken on.
@NullMarked
package be.passerelle.bench.measure;

import org.jspecify.annotations.NullMarked;
