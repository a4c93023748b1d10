// SPDX-License-Identifier: EUPL-1.2
/// Identifiers with their check digits: national number, file, organisation, person, command.
@NullMarked
package be.passerelle.stream.identifier;

import org.jspecify.annotations.NullMarked;
