// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.calculation;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.answer.ReasonJson;
import be.passerelle.api.casefile.EntitlementJson;
import be.passerelle.law.calculation.Calculated;
import be.passerelle.law.calculation.CalculatedLine;
import be.passerelle.law.calculation.CalculatedPart;
import be.passerelle.law.calculation.FractionCurve;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;
import be.passerelle.stream.act.Codes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came out of a calculation, in JSON. Each answer is told, no, or cannot be told, with its reason.
public final class CalculatedJson {

    private CalculatedJson() {}

    /// Which of the three an answer is.
    public enum Outcome {
        TOLD,
        NO,
        CANNOT_BE_TOLD
    }

    /// @param version the version of the law that it was calculated under
    public static JsonObject of(Calculated calculated, String version, Language language) {
        return JsonObject.of(
                        "parts",
                        calculated.parts().stream()
                                .map(part -> part(part, language))
                                .toList())
                .put("curve", calculated.curve().map(CalculatedJson::curve))
                .put("supposed", words(calculated.supposed(), language))
                .put("lawVersion", version);
    }

    private static Map<String, Object> part(CalculatedPart part, Language language) {
        return JsonObject.of("code", part.code())
                .put("title", ApiTexts.word(part.title(), language))
                .put(
                        "lines",
                        part.lines().stream().map(line -> line(line, language)).toList())
                .asMap();
    }

    private static Map<String, Object> line(CalculatedLine line, Language language) {
        JsonObject json = JsonObject.of("code", line.code())
                .put("label", ApiTexts.word(line.label(), language))
                .put("outcome", Codes.of(outcome(line.finding())))
                .put("text", line.value().map(value -> ApiTexts.texts().value(value, language)));
        line.value().ifPresent(value -> value(value, json));
        return json.put("missing", line.missing().map(phrase -> ApiTexts.word(phrase, language)))
                .put("certainty", Codes.of(line.finding().sureness()))
                .put("stableUntil", line.stableUntil().map(LocalDate::toString))
                .put("ifMissed", line.ifMissed().map(phrase -> ApiTexts.word(phrase, language)))
                .put("notes", words(line.notes(), language))
                .put("reason", ReasonJson.tree(line.reason(), language))
                .asMap();
    }

    private static Outcome outcome(Finding<?> finding) {
        return switch (finding) {
            case Finding.Told<?> _ -> Outcome.TOLD;
            case Finding.No<?> _ -> Outcome.NO;
            case Finding.Unknown<?> _ -> Outcome.CANNOT_BE_TOLD;
        };
    }

    /// The value under the name of its kind. That something holds, its being told says.
    private static void value(Object value, JsonObject json) {
        switch (value) {
            case LocalDate day -> json.put("day", day.toString());
            case Period days -> json.put("period", EntitlementJson.period(days));
            case Money amount -> json.put("amount", EntitlementJson.amount(amount));
            case Percent percent -> json.put("percent", plain(percent.percent()));
            case Integer count -> json.put("count", count);
            case Enum<?> constant -> json.put("choice", Codes.of(constant));
            case Boolean _ -> {}
            case Object other ->
                throw new IllegalStateException(
                        "a calculation gives a " + other.getClass().getSimpleName() + ", which the API cannot write");
        }
    }

    private static Map<String, Object> curve(FractionCurve curve) {
        return JsonObject.of("month", curve.month().toString())
                .put(
                        "points",
                        curve.points().stream().map(CalculatedJson::point).toList())
                .asMap();
    }

    private static Map<String, Object> point(FractionCurve.Point point) {
        return JsonObject.of("fraction", plain(point.fraction().percent()))
                .put("hours", point.hours().map(CalculatedJson::plain))
                .put("perDay", amount(point.perDay()))
                .put("perMonth", amount(point.perMonth()))
                .put("own", point.own())
                .asMap();
    }

    private static Optional<String> amount(Finding<Money> finding) {
        return finding.value().map(EntitlementJson::amount);
    }

    private static List<String> words(List<Phrase> phrases, Language language) {
        return phrases.stream().map(phrase -> ApiTexts.word(phrase, language)).toList();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
