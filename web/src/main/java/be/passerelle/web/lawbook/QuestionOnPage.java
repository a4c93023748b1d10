// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.parameter.Parameter;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is unclear in the law, and where the readings that are not applied are tried.
///
/// @param readings what else it may mean, each with the page that shows what it gives; empty where nobody gave another
///     meaning
public record QuestionOnPage(String question, List<Link> readings) {

    public QuestionOnPage {
        readings = List.copyOf(readings);
    }

    /// Those of these parameters, each once.
    static List<QuestionOnPage> of(Words words, List<Parameter<?>> parameters, LocalDate today) {
        Map<String, List<Link>> questions = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            parameter
                    .openQuestion()
                    .ifPresent(question -> questions
                            .computeIfAbsent(question.text().in(words.language()), _ -> new ArrayList<>())
                            .addAll(readings(words, parameter, today)));
        }
        return questions.entrySet().stream()
                .map(each -> new QuestionOnPage(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<Link> readings(Words words, Parameter<?> parameter, LocalDate today) {
        return OtherReading.of(parameter, today).stream()
                .map(other -> new Link(
                        other.reading().label().in(words.language()),
                        "/rulebook/law?reading=" + URLEncoder.encode(other.code(), StandardCharsets.UTF_8)
                                + "#reading-title"))
                .toList();
    }
}
