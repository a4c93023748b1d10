// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// What was said before; most people do not work on.
public final class NotingPensionAge implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return PensionAge.of(situation.file())
                .map(known -> Map.<String, Object>of(
                        "reachedOn", known.reached().day().toString(), "worksOn", known.worksOn()))
                .orElse(Map.of("worksOn", false));
    }
}
