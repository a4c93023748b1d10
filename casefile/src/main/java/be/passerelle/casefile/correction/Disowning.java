// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// Most who disown an entry were just told of it.
public final class Disowning implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return EntriesToDisown.of(situation.file()).stream()
                .findFirst()
                .map(act -> Map.<String, Object>of("entry", act.number()))
                .orElse(Map.of());
    }
}
