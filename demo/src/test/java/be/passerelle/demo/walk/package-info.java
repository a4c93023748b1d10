// SPDX-License-Identifier: EUPL-1.2
/// People at work with the demonstration in a real browser, as its users are: each signs in, finds their task and does
/// it.
@NullMarked
package be.passerelle.demo.walk;

import org.jspecify.annotations.NullMarked;
