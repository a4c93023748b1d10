// SPDX-License-Identifier: EUPL-1.2
/// Tests of the systems that call the API.
@NullMarked
package be.passerelle.server.client;

import org.jspecify.annotations.NullMarked;
