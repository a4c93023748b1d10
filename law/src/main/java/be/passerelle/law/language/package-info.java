// SPDX-License-Identifier: EUPL-1.2
/// The four languages and phrases that are worded in them.
@NullMarked
package be.passerelle.law.language;

import org.jspecify.annotations.NullMarked;
