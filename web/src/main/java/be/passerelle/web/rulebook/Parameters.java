// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Words the parameters of the law: every dated value, where it comes from, how sure we are of it.
public final class Parameters {

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

    List<ParametersPage.Chapter> of(Law law) {
        Map<String, List<Parameter<?>>> bySubject = new TreeMap<>();
        for (Parameter<?> parameter : law.parameters()) {
            String path = parameter.name().path();
            bySubject
                    .computeIfAbsent(path.substring(0, path.indexOf('/')), _ -> new ArrayList<>())
                    .add(parameter);
        }
        List<ParametersPage.Chapter> chapters = new ArrayList<>();
        bySubject.forEach((subject, parameters) -> chapters.add(new ParametersPage.Chapter(
                words.text("rulebook.chapter." + subject),
                parameters.stream()
                        .map(this::entry)
                        .sorted(Comparator.comparing(ParametersPage.Entry::title))
                        .toList())));
        return chapters;
    }

    private <T> ParametersPage.Entry entry(Parameter<T> parameter) {
        return new ParametersPage.Entry(
                anchor(parameter.name().path()),
                parameter.title().in(words.language()),
                parameter.name().path(),
                parameter.values().reversed().stream()
                        .map(v -> value(parameter, v))
                        .toList(),
                parameter.readings().stream()
                        .map(r -> r.label().in(words.language()))
                        .toList(),
                parameter.openQuestion().map(q -> q.text().in(words.language())),
                words.value(parameter.lastCheckedOn()));
    }

    private <T> ParametersPage.Value value(Parameter<T> parameter, DatedValue<T> value) {
        return new ParametersPage.Value(
                period(value),
                words.value(parameter.worded(value.value())),
                reasons.label(value.citation()),
                certainty(words, value.certainty()),
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

    /// How sure something is.
    static BadgeView certainty(Words words, Certainty certainty) {
        BadgeTone tone = switch (certainty) {
            case OFFICIAL -> BadgeTone.RIGHT;
            case SECONDARY, INFERRED -> BadgeTone.WAITING;
            case OPEN -> BadgeTone.SOON;
        };
        return new BadgeView(tone, words.value(certainty));
    }
}
