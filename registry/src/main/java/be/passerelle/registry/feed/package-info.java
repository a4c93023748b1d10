// SPDX-License-Identifier: EUPL-1.2

/// What changed, for systems that keep up with the files they may look at.
@NullMarked
package be.passerelle.registry.feed;

import org.jspecify.annotations.NullMarked;
