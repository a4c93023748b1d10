// SPDX-License-Identifier: EUPL-1.2
/// What a visitor sees when something does not go: what happened, and what to do next.
@NullMarked
package be.passerelle.web.failure;

import org.jspecify.annotations.NullMarked;
