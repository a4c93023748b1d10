// SPDX-License-Identifier: EUPL-1.2
/// What keeps files from being erased: the pages of the security officers.
@NullMarked
package be.passerelle.web.hold;

import org.jspecify.annotations.NullMarked;
