// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.law.Law;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Words the parameters of the law: every dated value, where it comes from, how sure we are of it.
public final class Parameters {

    /// The parameters of one subject.
    public record Chapter(String title, List<Entry> entries) {}

    /// One parameter.
    ///
    /// @param readings the ways that a choice may take
    /// @param openQuestion what is unsure about it
    public record Entry(
            String id,
            String title,
            String path,
            List<Value> values,
            List<String> readings,
            Optional<String> openQuestion,
            String checked) {}

    /// One dated value.
    public record Value(
            String period, String value, CitationLabel citation, BadgeView certainty, String source, String dates) {}

    private final Words words;
    private final Reasons reasons;

    Parameters(Words words) {
        this.words = words;
        this.reasons = Reasons.withoutActs(words);
    }

    /// The place of a parameter on its page.
    static String anchor(String path) {
        return "p-" + path.replace('/', '-');
    }

    List<Chapter> of(Law law) {
        Map<String, List<Parameter<?>>> bySubject = new TreeMap<>();
        for (Parameter<?> parameter : law.parameters()) {
            String path = parameter.name().path();
            bySubject
                    .computeIfAbsent(path.substring(0, path.indexOf('/')), _ -> new ArrayList<>())
                    .add(parameter);
        }
        List<Chapter> chapters = new ArrayList<>();
        bySubject.forEach((subject, parameters) -> chapters.add(new Chapter(
                words.text("rulebook.chapter." + subject),
                parameters.stream()
                        .map(this::entry)
                        .sorted(Comparator.comparing(Entry::title))
                        .toList())));
        return chapters;
    }

    private <T> Entry entry(Parameter<T> parameter) {
        return new Entry(
                anchor(parameter.name().path()),
                parameter.title().in(words.language()),
                parameter.name().path(),
                parameter.values().reversed().stream()
                        .map(v -> value(parameter, v))
                        .toList(),
                parameter.readings().stream()
                        .map(r -> r.label().in(words.language()))
                        .toList(),
                parameter.openQuestion().map(q -> q.in(words.language())),
                words.value(parameter.lastCheckedOn()));
    }

    private <T> Value value(Parameter<T> parameter, DatedValue<T> value) {
        return new Value(
                period(value),
                words.value(parameter.worded(value.value())),
                reasons.label(value.citation()),
                certainty(value.certainty()),
                value.source(),
                dates(value));
    }

    private String period(DatedValue<?> value) {
        LocalDate from = value.period().from();
        if (from.equals(LocalDate.MIN)) {
            return value.period().isOpenEnded()
                    ? words.text("rulebook.always")
                    : words.text("rulebook.until", "day", value.period().until());
        }
        return words.value(value.period());
    }

    private String dates(DatedValue<?> value) {
        List<String> dates = new ArrayList<>();
        value.published().ifPresent(day -> dates.add(words.text("rulebook.published", "day", day)));
        value.appliesToIncapacitiesFrom().ifPresent(day -> dates.add(words.text("rulebook.appliesFrom", "day", day)));
        return String.join(" · ", dates);
    }

    private BadgeView certainty(DatedValue.Certainty certainty) {
        BadgeTone tone = switch (certainty) {
            case OFFICIAL -> BadgeTone.RIGHT;
            case SECONDARY, INFERRED -> BadgeTone.WAITING;
            case OPEN -> BadgeTone.SOON;
        };
        return new BadgeView(tone, words.value(certainty));
    }
}
