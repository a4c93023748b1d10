// SPDX-License-Identifier: EUPL-1.2
/// Acting: what may be done, the form, the check before a step, the confirmation.
@NullMarked
package be.passerelle.web.act;

import org.jspecify.annotations.NullMarked;
