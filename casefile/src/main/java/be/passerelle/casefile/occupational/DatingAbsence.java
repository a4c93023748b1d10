// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The absence as the incapacity that goes on says it: whoever dates it may say otherwise.
public final class DatingAbsence implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return asRecognised(situation);
    }

    static Map<String, Object> asRecognised(In<?> situation) {
        return situation
                .file()
                .threads(Incapacity.INCAPACITY)
                .open()
                .map(incapacity -> Map.<String, Object>of(
                        "absentSince", incapacity.opened().day().toString(), "cause", Codes.of(incapacity.cause())))
                .orElse(Map.of());
    }
}
