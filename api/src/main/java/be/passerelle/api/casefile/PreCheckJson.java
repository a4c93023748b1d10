// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.answer.ReasonJson;
import be.passerelle.casefile.programme.PreCheck;
import be.passerelle.casefile.programme.PreCheck.Point;
import be.passerelle.casefile.programme.PreCheck.State;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.directive.Directive;
import be.passerelle.stream.act.Codes;
import java.util.Map;
import java.util.Optional;

/// Whether a request will be decided the same day, in JSON.
public final class PreCheckJson {

    private PreCheckJson() {}

    public static Map<String, Object> of(PreCheck check, Language language) {
        return JsonObject.of("thread", check.thread())
                .put("answer", Codes.of(check.answer()))
                .put("title", ApiTexts.texts().value(check.answer(), language))
                .put("directive", check.directive().map(Directive::key))
                .put(
                        "points",
                        check.points().stream()
                                .map(point -> point(point, language))
                                .toList())
                .asMap();
    }

    private static Map<String, Object> point(Point point, Language language) {
        Optional<String> todo = Optional.of(point)
                .filter(each -> each.state() == State.MISSING)
                .map(each -> ApiTexts.word(Phrase.of(each.need().todo()), language));
        return JsonObject.of("need", Codes.of(point.need()))
                .put("state", Codes.of(point.state()))
                .put("title", ApiTexts.texts().value(point.need(), language))
                .put("todo", todo)
                .put("citation", ReasonJson.citation(point.need().citation(), language))
                .asMap();
    }
}
