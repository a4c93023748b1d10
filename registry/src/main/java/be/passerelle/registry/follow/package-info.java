// SPDX-License-Identifier: EUPL-1.2

/// One reader of the whole log for all that derives from it later: in one order, each act once.
@NullMarked
package be.passerelle.registry.follow;

import org.jspecify.annotations.NullMarked;
