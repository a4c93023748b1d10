// SPDX-License-Identifier: EUPL-1.2
/// Authorised work during incapacity: by when it is declared, who decides and by when, for how long, and what follows
/// when it was not declared or not authorised.
@NullMarked
package be.passerelle.law.resumption;

import org.jspecify.annotations.NullMarked;
