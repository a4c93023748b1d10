// SPDX-License-Identifier: EUPL-1.2
/// How fast a file is folded and asked what comes next and what it gives right to.
@NullMarked
package be.passerelle.bench.fold;

import org.jspecify.annotations.NullMarked;
