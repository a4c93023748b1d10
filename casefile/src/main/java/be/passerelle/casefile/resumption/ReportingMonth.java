// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The first month of work whose hours were not reported.
public final class ReportingMonth implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Resumption.RESUMPTION)
                .flatMap(in -> in.thread().monthLeft())
                .map(month -> Map.<String, Object>of("month", month.toString()))
                .orElse(Map.of());
    }
}
