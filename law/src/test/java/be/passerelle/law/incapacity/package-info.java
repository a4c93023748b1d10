// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package be.passerelle.law.incapacity;

import org.jspecify.annotations.NullMarked;
