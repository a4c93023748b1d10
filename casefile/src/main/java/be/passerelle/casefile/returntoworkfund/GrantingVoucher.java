// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.returntoworkfund;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.language.Language;
import be.passerelle.law.returntoworkfund.FundTerms;
import be.passerelle.stream.act.Performer;
import java.util.HashMap;
import java.util.Map;

/// What a voucher is worth at most, and for how long it is valid when it is granted today.
public final class GrantingVoucher implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        Map<String, Object> content = new HashMap<>();
        DatedFact today = new DatedFact(situation.day(), situation.file().head());
        FundTerms.voucherWorth(situation.law(), today)
                .value()
                .ifPresent(sum -> content.put("amount", sum.euro().toPlainString()));
        FundTerms.voucher(situation.law(), today)
                .value()
                .ifPresent(days -> content.put("validUntil", days.until().toString()));
        return content;
    }
}
