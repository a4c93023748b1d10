// SPDX-License-Identifier: EUPL-1.2
/// Who is signed in: accounts, sessions, tokens.
@NullMarked
package be.passerelle.registry.identity;

import org.jspecify.annotations.NullMarked;
