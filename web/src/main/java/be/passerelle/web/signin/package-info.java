// SPDX-License-Identifier: EUPL-1.2
/// Signing in, and in demonstration mode choosing an account.
@NullMarked
package be.passerelle.web.signin;

import org.jspecify.annotations.NullMarked;
