// SPDX-License-Identifier: EUPL-1.2

/// The demonstration: the server, an invented population, a clock that can be moved.
@NullMarked
package be.passerelle.demo;

import org.jspecify.annotations.NullMarked;
