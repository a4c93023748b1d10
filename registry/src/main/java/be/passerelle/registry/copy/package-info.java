// SPDX-License-Identifier: EUPL-1.2
/// What a person takes along of their own file: readable by people and machines, and signed.
@NullMarked
package be.passerelle.registry.copy;

import org.jspecify.annotations.NullMarked;
