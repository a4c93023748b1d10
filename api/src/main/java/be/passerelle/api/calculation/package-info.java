// SPDX-License-Identifier: EUPL-1.2
/// What a calculation takes and what comes out, in JSON.
@NullMarked
package be.passerelle.api.calculation;

import org.jspecify.annotations.NullMarked;
