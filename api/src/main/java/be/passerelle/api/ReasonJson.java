// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import java.util.Map;
import java.util.Optional;

/// Reasons as trees, and the articles they cite.
public final class ReasonJson {

    private ReasonJson() {}

    /// The reason with everything below it.
    public static Map<String, Object> tree(Reason reason, Language language) {
        JsonObject json = JsonObject.of("kind", Codes.of(reason.kind()))
                .put("statement", ApiTexts.word(reason.statement(), language));
        if (!reason.citations().isEmpty()) {
            json.put(
                    "citations",
                    reason.citations().stream().map(c -> citation(c, language)).toList());
        }
        json.put("act", reason.act());
        if (!reason.steps().isEmpty()) {
            json.put(
                    "steps", reason.steps().stream().map(s -> tree(s, language)).toList());
        }
        return json.asMap();
    }

    /// An article: the key of its source, its number, and how a jurist writes it.
    public static Map<String, Object> citation(Citation citation, Language language) {
        Optional<String> paragraph =
                citation.paragraph().isEmpty() ? Optional.empty() : Optional.of(citation.paragraph());
        JsonObject json = JsonObject.of("source", citation.source())
                .put("article", citation.article())
                .put("paragraph", paragraph);
        if (Sources.source(citation.source()).isPresent()) {
            json.put("text", Sources.brief(citation, language))
                    .put("href", Sources.address(citation).map(Object::toString));
        }
        return json.asMap();
    }
}
