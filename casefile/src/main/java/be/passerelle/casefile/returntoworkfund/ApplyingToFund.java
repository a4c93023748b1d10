// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// The end of the contract, as the application or the employer said it already.
public final class ApplyingToFund implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return situation
                .as(FundApplication.APPLICATION)
                .flatMap(in -> in.thread().contractEnded())
                .or(() -> ApplicantFacts.endedByForceMajeure(situation.file(), situation.day()))
                .map(DatedFact::day)
                .map(day -> Map.<String, Object>of("contractEndedOn", day.toString()))
                .orElse(Map.of());
    }
}
