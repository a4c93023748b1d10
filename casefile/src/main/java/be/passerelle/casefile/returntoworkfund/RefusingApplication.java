// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import java.util.Arrays;
import java.util.Map;

/// The ground that law and file give.
public final class RefusingApplication implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(FundApplication.APPLICATION)
                .flatMap(in -> Arrays.stream(FundRefusal.values())
                        .filter(ground -> FundConditions.rests(in, ground))
                        .findFirst())
                .map(ground -> Map.<String, Object>of("ground", Codes.of(ground)))
                .orElse(Map.of());
    }
}
