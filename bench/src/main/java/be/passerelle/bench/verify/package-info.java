// SPDX-License-Identifier: EUPL-1.2
/// What verifying the record costs.
@NullMarked
package be.passerelle.bench.verify;

import org.jspecify.annotations.NullMarked;
