// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The training as it is granted, to be put as it would be.
public final class ChangingTraining implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Programme.PROGRAMME)
                .map(In::thread)
                .map(p -> Map.<String, Object>of(
                        "startsOn",
                        p.grant().days().from().toString(),
                        "endsOn",
                        p.grant().days().until().toString(),
                        "hours",
                        p.grant().hours(),
                        "price",
                        p.grant().price().euro().toPlainString()))
                .orElse(Map.of());
    }
}
