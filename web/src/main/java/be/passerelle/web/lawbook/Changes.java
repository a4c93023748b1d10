// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Source;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.Validity;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What changed in the law after one day, up to and including another: values, the wording of articles, what of
/// the procedure became law or ceased to be.
record Changes(Words words, Law law, LocalDate today, LocalDate from, LocalDate to) {

    List<LawChangesPage.OfParameter> parameters() {
        ParameterStories stories = new ParameterStories(words, today, List.of(from, to));
        return law.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.name().path()))
                .map(parameter -> parameter(stories, parameter))
                .flatMap(Optional::stream)
                .toList();
    }

    long unchanged() {
        return law.parameters().size() - parameters().size();
    }

    private <T> Optional<LawChangesPage.OfParameter> parameter(ParameterStories stories, Parameter<T> parameter) {
        TreeSet<LocalDate> days = new TreeSet<>();
        parameter.values().forEach(value -> days.addAll(within(value.period())));
        ValueChanges<T> changes = new ValueChanges<>(words, parameter);
        List<String> lines =
                days.stream().flatMap(day -> changes.on(day).stream()).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new LawChangesPage.OfParameter(
                        stories.of(parameter).title(), lines, stories.during(parameter, Period.of(from, to))));
    }

    List<LawChangesPage.Line> texts() {
        List<LawChangesPage.Line> lines = new ArrayList<>();
        for (Source source : Sources.all()) {
            for (Source.Article article : source.articles()) {
                for (Source.Paragraph paragraph : article.paragraphs()) {
                    Citation place = new Citation(source.key(), article.article(), paragraph.paragraph());
                    begins(paragraph.days()).ifPresent(day -> lines.add(line("lawbook.changes.reads", day, place)));
                    ends(paragraph.days()).ifPresent(day -> lines.add(line("lawbook.changes.readsNoMore", day, place)));
                }
            }
        }
        return lines;
    }

    private LawChangesPage.Line line(String key, LocalDate day, Citation place) {
        return new LawChangesPage.Line(words.text(key, "day", day), Reasons.article(place), words.citation(place));
    }

    List<LawChangesPage.Line> procedure() {
        Set<LawChangesPage.Line> lines = new LinkedHashSet<>();
        for (Row<?, ?> row : Procedure.rows()) {
            for (Validity.Span span : row.validity().spans()) {
                begins(span.days()).ifPresent(day -> lines.add(line("lawbook.changes.rowBegins", day, row, span)));
                ends(span.days()).ifPresent(day -> lines.add(line("lawbook.changes.rowEnds", day, row, span)));
            }
        }
        return List.copyOf(lines);
    }

    private LawChangesPage.Line line(String key, LocalDate day, Row<?, ?> row, Validity.Span span) {
        return new LawChangesPage.Line(
                words.text(
                        key,
                        "day",
                        day,
                        "who",
                        row.by(),
                        "schemes",
                        span.schemes().stream().sorted().toList()),
                Reasons.rulebook(row.type()),
                words.act(row.type()));
    }

    private List<LocalDate> within(Period days) {
        List<LocalDate> found = new ArrayList<>();
        begins(days).ifPresent(found::add);
        ends(days).ifPresent(found::add);
        return found;
    }

    /// Its first day, when it lies between the two.
    private Optional<LocalDate> begins(Period days) {
        return Optional.of(days.from()).filter(this::isBetween);
    }

    /// The day after its last, when it lies between the two.
    private Optional<LocalDate> ends(Period days) {
        return Optional.of(Day.after(days.until())).filter(this::isBetween);
    }

    private boolean isBetween(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
