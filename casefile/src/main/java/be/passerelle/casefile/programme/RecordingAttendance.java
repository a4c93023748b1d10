// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The first month whose hours are missing.
public final class RecordingAttendance implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Programme.PROGRAMME)
                .flatMap(in -> in.thread().monthWithoutHours())
                .map(month -> Map.<String, Object>of("month", month.toString()))
                .orElse(Map.of());
    }
}
