// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.stream.identifier.CaseFileId;

/// For whom a representative looks and acts. It gives nothing: whether it is in force is asked of the file.
///
/// @param file the file of the person
/// @param representation the number of the act that recorded it there
public record Represented(CaseFileId file, int representation) {}
