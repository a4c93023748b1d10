// SPDX-License-Identifier: EUPL-1.2
/// What patients share with the physician who treats them.
@NullMarked
package be.passerelle.web.patients;

import org.jspecify.annotations.NullMarked;
