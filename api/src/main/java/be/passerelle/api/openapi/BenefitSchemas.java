// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import static be.passerelle.api.openapi.CaseFileSchemas.codes;

import be.passerelle.api.form.Schema;
import be.passerelle.casefile.rights.Entitlement;
import java.util.LinkedHashMap;
import java.util.Map;

/// The schemas of the benefit of months.
final class BenefitSchemas {

    private BenefitSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("BenefitSheets", sheets());
        schemas.put("BenefitSheet", sheet());
        schemas.put("BenefitRun", run());
        return schemas;
    }

    private static Map<String, Object> sheets() {
        return Schema.object("The benefit of months, first to last")
                .must("items", Schema.many(Schema.ref("BenefitSheet"), ""))
                .must("lawVersion", Schema.words("The version of the law"))
                .must("head", Schema.whole(0, "", 12))
                .schema();
    }

    private static Map<String, Object> sheet() {
        return Schema.object("The benefit of a month: derived from the file, never typed in")
                .must("month", Schema.text(7, "", "2026-03"))
                .must("answer", codes(Entitlement.Answer.values()))
                .may("total", Schema.decimal("Euro for the month, gross", "1661.52"))
                .must("runs", Schema.many(Schema.ref("BenefitRun"), "Its recognised days, first to last"))
                .may("reason", Schema.ref("Reason"))
                .schema();
    }

    private static Map<String, Object> run() {
        return Schema.object("Recognised days that are paid alike")
                .must("period", Schema.ref("Period"))
                .must("answer", codes(Entitlement.Answer.values()))
                .may("payableDays", Schema.whole(0, "How many of them are paid, where that can be told", 24))
                .may("daily", Schema.decimal("Euro for each payable day, gross", "69.23"))
                .may("amount", Schema.decimal("Euro for all of them, gross", "1661.52"))
                .may("reason", Schema.ref("Reason"))
                .schema();
    }
}
