// SPDX-License-Identifier: EUPL-1.2
/// Where the law says it: typed references to an article of a text.
@NullMarked
package be.passerelle.law.citation;

import org.jspecify.annotations.NullMarked;
