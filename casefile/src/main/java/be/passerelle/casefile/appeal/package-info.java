// SPDX-License-Identifier: EUPL-1.2
/// Appeals to the labour court against what a sickness fund or the institute decided.
@NullMarked
package be.passerelle.casefile.appeal;

import org.jspecify.annotations.NullMarked;
