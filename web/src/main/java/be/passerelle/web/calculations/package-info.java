// SPDX-License-Identifier: EUPL-1.2
/// Calculations that anybody can make, without a file and without an account. Nothing that is typed is kept, and none
/// of it stands in an address.
@NullMarked
package be.passerelle.web.calculations;

import org.jspecify.annotations.NullMarked;
