// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// As many hours as were asked for.
public final class Authorising implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Resumption.RESUMPTION)
                .map(in -> in.thread().asked().hoursAWeek())
                .map(hours -> Map.<String, Object>of(
                        "hoursAWeek", hours.stripTrailingZeros().toPlainString()))
                .orElse(Map.of());
    }
}
