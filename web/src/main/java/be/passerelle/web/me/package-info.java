// SPDX-License-Identifier: EUPL-1.2
/// The insured person's own file, in plain language.
@NullMarked
package be.passerelle.web.me;

import org.jspecify.annotations.NullMarked;
