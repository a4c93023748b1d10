// SPDX-License-Identifier: EUPL-1.2
/// The Return To Work Fund: what the person asks of it, what the institute decides, the voucher and its use.
@NullMarked
package be.passerelle.casefile.returntoworkfund;

import org.jspecify.annotations.NullMarked;
