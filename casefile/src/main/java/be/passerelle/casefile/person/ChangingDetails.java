// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The details as they are now.
public final class ChangingDetails implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .file()
                .state(Insured.PERSON)
                .person()
                .map(p -> Map.<String, Object>of(
                        "familyName",
                        p.familyName(),
                        "givenName",
                        p.givenName(),
                        "language",
                        Codes.of(p.language()),
                        "municipality",
                        p.municipality()))
                .orElse(Map.of());
    }
}
