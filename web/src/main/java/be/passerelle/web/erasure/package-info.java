// SPDX-License-Identifier: EUPL-1.2
/// Erasing a person: the pages of the security officers, and what everybody else sees of an erased file.
@NullMarked
package be.passerelle.web.erasure;

import org.jspecify.annotations.NullMarked;
