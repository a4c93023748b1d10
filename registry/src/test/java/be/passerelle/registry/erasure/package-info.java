// SPDX-License-Identifier: EUPL-1.2

/// What the register of erasures holds stays readable.
@NullMarked
package be.passerelle.registry.erasure;

import org.jspecify.annotations.NullMarked;
