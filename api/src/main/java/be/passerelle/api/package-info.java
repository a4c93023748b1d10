// SPDX-License-Identifier: EUPL-1.2
/// The REST API for other systems: the same desk, in JSON, after the conventions of Belgif.
@NullMarked
package be.passerelle.api;

import org.jspecify.annotations.NullMarked;
