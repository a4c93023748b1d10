// SPDX-License-Identifier: EUPL-1.2
/// Accounts that an installation keeps itself: a password, and codes of an app.
@NullMarked
package be.passerelle.web.local;

import org.jspecify.annotations.NullMarked;
