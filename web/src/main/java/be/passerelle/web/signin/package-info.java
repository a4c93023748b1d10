// SPDX-License-Identifier: EUPL-1.2
/// The page for signing in, where a demonstration offers its accounts.
@NullMarked
package be.passerelle.web.signin;

import org.jspecify.annotations.NullMarked;
