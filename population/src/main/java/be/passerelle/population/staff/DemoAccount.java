// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.staff;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.Optional;

/// Somebody as whom a visitor of the demonstration may sign in.
///
/// @param key a stable key, for instance `coordinator`
/// @param viewer as whom they look and act
/// @param language the language they work in
/// @param file the file of an insured person
public record DemoAccount(
        String key, String givenName, String familyName, Viewer viewer, Language language, Optional<CaseFileId> file) {}
