// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.map;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import be.passerelle.law.language.Wording;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The map of the law: every parameter with its values and sources, every rule with its articles, every place
/// that was looked at, as one page of Markdown.
final class LawMap {

    private final StringBuilder page = new StringBuilder();
    private final Law law;

    private LawMap(Law law) {
        this.law = law;
    }

    static String of(Law law) {
        LawMap map = new LawMap(law);
        map.page.append("# The law\n\n");
        map.page.append("Generated from the code and the files of the law; a test fails when this page is stale.\n");
        map.parameters();
        map.rules();
        map.examples();
        map.sources();
        return map.page.toString();
    }

    private void parameters() {
        page.append("\n## Parameters\n\n| file | what | from | until | value | article | certainty |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        law.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.name().path()))
                .forEach(this::parameter);
        page.append("\n### Open questions\n\n");
        law.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.name().path()))
                .forEach(parameter -> parameter
                        .openQuestion()
                        .ifPresent(question -> page.append("- `")
                                .append(parameter.name().path())
                                .append("`: ")
                                .append(question.text().en())
                                .append('\n')));
    }

    private <T> void parameter(Parameter<T> parameter) {
        for (DatedValue<T> value : parameter.values()) {
            row(
                    "`" + parameter.name().path() + "`",
                    parameter.title().en(),
                    value.period().from().equals(LocalDate.MIN)
                            ? ""
                            : value.period().from().toString(),
                    value.period().isOpenEnded() ? "" : value.period().until().toString(),
                    worded(parameter.worded(value.value())),
                    Sources.brief(value.citation(), Language.EN),
                    worded(value.certainty()));
        }
    }

    private void rules() {
        page.append("\n## Rules\n\n| rule | places that it follows |\n|---|---|\n");
        Map<String, TreeSet<String>> places = new TreeMap<>();
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                for (Source.Paragraph paragraph : article.paragraphs()) {
                    paragraph
                            .rules()
                            .forEach(rule -> places.computeIfAbsent(rule, key -> new TreeSet<>())
                                    .add(place(source, article, paragraph)));
                }
            }
        }
        places.forEach((rule, cited) -> row("`" + rule + "`", String.join("; ", cited)));
    }

    private void examples() {
        page.append("\n## Worked examples\n\n| file | the rule | coded by | examples | checked by |\n");
        page.append("|---|---|---|---|---|\n");
        for (ExampleFile file : ExampleFile.all()) {
            row(
                    "`" + file.rule().path() + "`",
                    file.sentence().en(),
                    "`" + file.rule().codedBy() + "`",
                    String.valueOf(file.examples().size()),
                    file.checked().by() + ", " + file.checked().on());
        }
    }

    private void sources() {
        page.append("\n## Places that were looked at\n\n| place | what became of it | note |\n|---|---|---|\n");
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                article.paragraphs()
                        .forEach(paragraph -> row(
                                place(source, article, paragraph) + days(paragraph),
                                worded(paragraph.treatment()),
                                note(paragraph)));
            }
        }
    }

    private static String place(Source source, Source.Article article, Source.Paragraph paragraph) {
        return Sources.brief(
                new be.passerelle.law.citation.Citation(source.key(), article.article(), paragraph.paragraph()),
                Language.EN);
    }

    private static String days(Source.Paragraph paragraph) {
        return paragraph.days().equals(Period.ALWAYS) ? "" : " (" + worded(paragraph.days()) + ")";
    }

    private static String note(Source.Paragraph paragraph) {
        return Stream.of(paragraph.note(), paragraph.remark())
                .flatMap(Optional::stream)
                .map(Wording::en)
                .collect(Collectors.joining(" "));
    }

    private static String worded(Object value) {
        return Texts.ofLaw().value(value, Language.EN);
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    }
}
