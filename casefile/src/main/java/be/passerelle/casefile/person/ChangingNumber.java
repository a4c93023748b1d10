// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// Day of birth and sex as they are known: the other number is held against them.
public final class ChangingNumber implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .file()
                .state(Insured.PERSON)
                .person()
                .map(p -> Map.<String, Object>of("birthDate", p.birthDate().toString(), "sex", Codes.of(p.sex())))
                .orElse(Map.of());
    }
}
