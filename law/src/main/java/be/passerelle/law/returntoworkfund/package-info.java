// SPDX-License-Identifier: EUPL-1.2
/// The Return To Work Fund: who is in, and the terms of employer, person and institute.
@NullMarked
package be.passerelle.law.returntoworkfund;

import org.jspecify.annotations.NullMarked;
