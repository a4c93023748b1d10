// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The contact of the first year whose month has begun.
public final class HoldingContact implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Incapacity.INCAPACITY)
                .filter(in -> FirstYearConditions.isContactDue(in).isTold())
                .flatMap(in -> FirstYearConditions.contacts(in).nextMoment())
                .map(moment -> Map.<String, Object>of("moment", Codes.of(moment)))
                .orElse(Map.of());
    }
}
