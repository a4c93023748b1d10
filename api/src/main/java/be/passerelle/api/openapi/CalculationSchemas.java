// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.calculation.CalculatedJson;
import be.passerelle.api.form.Schema;
import be.passerelle.law.citation.Certainty;
import be.passerelle.stream.act.Codes;
import java.util.LinkedHashMap;
import java.util.Map;

/// The schemas of what comes out of a calculation.
final class CalculationSchemas {

    private CalculationSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("Calculated", calculated());
        schemas.put("CalculatedLine", line());
        schemas.put("FractionCurve", curve());
        return schemas;
    }

    private static Map<String, Object> calculated() {
        Map<String, Object> part = Schema.object("Answers that belong together")
                .must("code", Schema.words("Its name within the calculation"))
                .must("title", Schema.words("In the language that was asked for"))
                .must("lines", Schema.many(Schema.ref("CalculatedLine"), "The answers"))
                .schema();
        return Schema.object("What came out of a calculation; it is no decision")
                .must("parts", Schema.many(part, "The answers, in order"))
                .may("curve", Schema.ref("FractionCurve"))
                .must("supposed", Schema.many(Schema.words(""), "What was taken as given"))
                .must("lawVersion", Schema.words("The version of the law"))
                .schema();
    }

    private static Map<String, Object> line() {
        return Schema.object("One answer. Where it is told, its value stands under the name of its kind; what has"
                        + " none holds")
                .must("code", Schema.words("Its name within the calculation"))
                .must("label", Schema.words("What is asked"))
                .must(
                        "outcome",
                        Schema.choice(
                                "A value, a definite no, or that it cannot be told",
                                Codes.all(CalculatedJson.Outcome.class)))
                .may("text", Schema.words("The value as the language writes it"))
                .may("day", Schema.day(""))
                .may("period", Schema.ref("Period"))
                .may("amount", Schema.decimal("Euro, gross", "42.00"))
                .may("percent", Schema.decimal("So many of a hundred", "30"))
                .may("count", Schema.whole(0, "How many", 26))
                .may("choice", Schema.words("The code of one of several"))
                .may("missing", Schema.words("The fact or value that is missing so that it cannot be told"))
                .must("certainty", Schema.choice("How sure its weakest source is", Codes.all(Certainty.class)))
                .may("stableUntil", Schema.day("Until when it stays so if nothing happens"))
                .may("ifMissed", Schema.words("What the law attaches to a miss"))
                .must("notes", Schema.many(Schema.words(""), "What is worth knowing beside it"))
                .must("reason", Schema.ref("Reason"))
                .schema();
    }

    private static Map<String, Object> curve() {
        Map<String, Object> point = Schema.object("What is left at one fraction")
                .must("fraction", Schema.decimal("How much of a full job, in percent", "50"))
                .may("hours", Schema.decimal("The hours of a week that it comes to", "19"))
                .may("perDay", Schema.decimal("Euro per paid day; left out where it cannot be told", "42.00"))
                .may("perMonth", Schema.decimal("Euro in the month; left out where it cannot be told", "1092.00"))
                .must("own", Schema.yesNo("Whether it is the fraction that was asked about"))
                .schema();
        return Schema.object("What is left of the benefit over all fractions of a job")
                .must("month", Schema.text(7, "What the amounts per month are for", "2026-03"))
                .must("points", Schema.many(point, "By fraction"))
                .schema();
    }
}
