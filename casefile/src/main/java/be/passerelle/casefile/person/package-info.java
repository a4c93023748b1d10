// SPDX-License-Identifier: EUPL-1.2
/// Who the insured person is.
@NullMarked
package be.passerelle.casefile.person;

import org.jspecify.annotations.NullMarked;
