// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.person.Insured;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// A course is followed in the language of the person.
public final class ProposingProject implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .file()
                .state(Insured.PERSON)
                .person()
                .map(p -> Map.<String, Object>of("language", Codes.of(p.language())))
                .orElse(Map.of());
    }
}
