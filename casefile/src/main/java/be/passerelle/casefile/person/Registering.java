// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// A member is registered by their own fund, most often in the language of whoever does it.
public final class Registering implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return Map.of("fund", by.organisation().key(), "language", Codes.of(language));
    }
}
