// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The contribution that the employer owes.
public final class ExpectedContribution implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(Occupational.OCCUPATIONAL)
                .flatMap(FundNotice::owed)
                .map(sum -> Map.<String, Object>of("amount", sum.euro().toPlainString()))
                .orElse(Map.of());
    }
}
