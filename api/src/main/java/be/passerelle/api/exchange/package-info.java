// SPDX-License-Identifier: EUPL-1.2
/// A request and its answer: operations as they are declared, taking requests apart after them, the door itself.
@NullMarked
package be.passerelle.api.exchange;

import org.jspecify.annotations.NullMarked;
