// SPDX-License-Identifier: EUPL-1.2
/// The systems that call the API: who may, how their tokens are checked, and for whom they act.
@NullMarked
package be.passerelle.server.client;

import org.jspecify.annotations.NullMarked;
