// SPDX-License-Identifier: EUPL-1.2
/// Incapacity for work: recognised, prolonged, invalidity, ended.
@NullMarked
package be.passerelle.casefile.incapacity;

import org.jspecify.annotations.NullMarked;
