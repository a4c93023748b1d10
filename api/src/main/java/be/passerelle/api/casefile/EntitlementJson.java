// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.answer.ReasonJson;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Codes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What a file gives right to, in JSON. Amounts are texts, so that nobody reads them as floating point.
public final class EntitlementJson {

    private EntitlementJson() {}

    /// @param reason why, as the caller may know it; empty when it is not wanted
    public static Map<String, Object> of(Entitlement entitlement, Optional<Reason> reason, Language language) {
        JsonObject json = JsonObject.of("kind", Codes.of(entitlement.kind()))
                .put("title", ApiTexts.texts().value(entitlement.kind(), language))
                .put("thread", entitlement.thread())
                .put("answer", Codes.of(entitlement.answer()))
                .put("period", period(entitlement.period()))
                .put("amount", entitlement.amount().map(EntitlementJson::amount));
        json.put("reason", reason.map(why -> ReasonJson.tree(why, language)));
        return json.asMap();
    }

    /// What a training will give as it is followed.
    static Map<String, Object> prospect(Prospect prospect) {
        return JsonObject.of("thread", prospect.thread())
                .put("presumption", prospect.presumption().value().map(EntitlementJson::period))
                .put("hourlyRate", prospect.hourlyRate().value().map(EntitlementJson::amount))
                .put("plannedHours", prospect.plannedHours().toPlainString())
                .put("premiumAtMost", prospect.premiumAtMost().map(EntitlementJson::amount))
                .put("lumpSum", prospect.lumpSum().value().map(EntitlementJson::amount))
                .asMap();
    }

    public static Map<String, Object> period(Period period) {
        return JsonObject.of("startDate", period.from().toString())
                .put("endDate", NextActJson.bounded(period.until()).map(LocalDate::toString))
                .asMap();
    }

    public static String amount(Money money) {
        BigDecimal euro = money.euro().stripTrailingZeros();
        return (euro.scale() < 2 ? euro.setScale(2) : euro).toPlainString();
    }
}
