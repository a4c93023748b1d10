// SPDX-License-Identifier: EUPL-1.2
/// Who can sign in: accounts, with the tokens of other systems.
@NullMarked
package be.passerelle.registry.identity;

import org.jspecify.annotations.NullMarked;
