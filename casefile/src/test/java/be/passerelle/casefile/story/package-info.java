// SPDX-License-Identifier: EUPL-1.2

/// Whole lives, told as numbered use cases: one for each path through the law.
@NullMarked
package be.passerelle.casefile.story;

import org.jspecify.annotations.NullMarked;
