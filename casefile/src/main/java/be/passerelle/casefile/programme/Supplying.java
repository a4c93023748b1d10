// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.programme;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// What the project says already, to be put right.
public final class Supplying implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Programme.PROGRAMME)
                .map(in -> in.thread().current().project())
                .map(p -> Map.<String, Object>of(
                        "recognisedDiploma",
                        p.recognisedDiploma(),
                        "soughtOnLocalMarket",
                        p.soughtOnLocalMarket(),
                        "price",
                        p.price().euro().toPlainString()))
                .orElse(Map.of());
    }
}
