// SPDX-License-Identifier: EUPL-1.2
/// The registers in JSON: what an entry comes to, and its acts.
@NullMarked
package be.passerelle.api.register;

import org.jspecify.annotations.NullMarked;
