// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.answer.ReasonJson;
import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import java.util.Map;
import java.util.Optional;

/// The benefit of a month, in JSON. Amounts are texts, so that nobody reads them as floating point.
public final class BenefitJson {

    private BenefitJson() {}

    /// @param reasons whether each amount says why; built for nobody who does not ask
    public static Map<String, Object> of(BenefitSheet sheet, boolean reasons, Language language) {
        return JsonObject.of("month", sheet.month().toString())
                .put("answer", Codes.of(Entitlement.Answer.of(sheet.total())))
                .put("total", sheet.total().value().map(EntitlementJson::amount))
                .put("reason", reason(sheet.total(), reasons, language))
                .put(
                        "runs",
                        sheet.runs().stream()
                                .map(run -> run(run, reasons, language))
                                .toList())
                .asMap();
    }

    private static Map<String, Object> run(PaidRun run, boolean reasons, Language language) {
        return JsonObject.of("period", EntitlementJson.period(run.days()))
                .put("answer", Codes.of(Entitlement.Answer.of(run.daily())))
                .put("payableDays", run.payable().value())
                .put("daily", run.daily().value().map(EntitlementJson::amount))
                .put("amount", run.amount().value().map(EntitlementJson::amount))
                .put("reason", reason(run.daily(), reasons, language))
                .asMap();
    }

    private static Optional<Map<String, Object>> reason(Finding<?> finding, boolean wanted, Language language) {
        return wanted ? Optional.of(ReasonJson.tree(finding.reason(), language)) : Optional.empty();
    }
}
