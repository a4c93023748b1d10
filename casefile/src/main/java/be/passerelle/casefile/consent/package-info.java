// SPDX-License-Identifier: EUPL-1.2
/// Consent of the person: to whom, for what, until withdrawn.
@NullMarked
package be.passerelle.casefile.consent;

import org.jspecify.annotations.NullMarked;
