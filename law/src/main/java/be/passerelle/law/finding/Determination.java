// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.finding;

import be.passerelle.law.citation.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was found when a step was taken, kept with the step: the answer, how sure it was, the articles, the values of
/// the law with the readings that were chosen, and the acts that it rested on. It is written in words of no language
/// and of no class, so that it can be read when the law and the code are others.
///
/// @param of what was asked: the code of a condition, or [#TERM]
/// @param answer [#YES], [#NO], [#UNKNOWN], or for a value the value
/// @param certainty how sure the answer was
/// @param articles the articles, each once, as `source/article/paragraph`
/// @param taken the values of the law, in the order in which they were used
/// @param acts the numbers of the acts that it rested on, each once
public record Determination(
        String of, String answer, Certainty certainty, List<String> articles, List<Taken> taken, List<Integer> acts) {

    /// Until when the step had to be taken.
    public static final String TERM = "until";

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String UNKNOWN = "unknown";

    private static final String FIELD = "|";
    private static final String ITEM = ";";
    private static final String ALWAYS = "-";
    private static final int FIELDS = 6;

    public Determination {
        articles = List.copyOf(articles);
        taken = List.copyOf(taken);
        acts = List.copyOf(acts);
    }

    /// What a finding says.
    ///
    /// @param value what is written of a value that was told
    public static Determination of(String of, Finding<?> finding, String value) {
        Set<String> articles = new LinkedHashSet<>();
        List<Taken> taken = new ArrayList<>();
        Set<Integer> acts = new LinkedHashSet<>();
        for (Reason line : finding.lines()) {
            collect(line, articles, taken, acts);
        }
        String answer = finding.isTold() ? value : finding.isNo() ? NO : UNKNOWN;
        return new Determination(of, answer, finding.sureness(), List.copyOf(articles), taken, List.copyOf(acts));
    }

    private static void collect(Reason line, Set<String> articles, List<Taken> taken, Set<Integer> acts) {
        if (line.kind() == Reason.Kind.WOULD_CHANGE) {
            return;
        }
        line.citations().forEach(citation -> articles.add(citation.toString()));
        line.taken().ifPresent(taken::add);
        line.act().ifPresent(acts::add);
        line.steps().forEach(step -> collect(step, articles, taken, acts));
    }

    /// Whether it rests on a value of the law, and not on what acts say alone, which their order shows anyway.
    public boolean restsOnLaw() {
        return !taken.isEmpty();
    }

    /// As it is kept: six fields with `|` between them, `;` between what one of them lists.
    public String written() {
        return String.join(
                FIELD,
                of,
                answer,
                certainty.name(),
                String.join(ITEM, articles),
                taken.stream().map(Determination::written).collect(Collectors.joining(ITEM)),
                acts.stream().map(String::valueOf).collect(Collectors.joining(ITEM)));
    }

    /// What was asked, of one that is written.
    public static String askedIn(String written) {
        return written.substring(0, Math.max(0, written.indexOf(FIELD)));
    }

    /// The same without the acts that it rested on.
    public Determination withoutActs() {
        return new Determination(of, answer, certainty, articles, taken, List.of());
    }

    private static String written(Taken taken) {
        return taken.parameter() + "=" + taken.value() + "@"
                + (taken.since().equals(LocalDate.MIN) ? ALWAYS : taken.since().toString());
    }

    /// As it was written.
    ///
    /// @throws IllegalArgumentException when it is not written so
    public static Determination read(String written) {
        String[] fields = written.split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("not a determination: " + written.length() + " characters");
        }
        return new Determination(
                fields[0],
                fields[1],
                Certainty.valueOf(fields[2]),
                items(fields[3]),
                items(fields[4]).stream().map(Determination::taken).toList(),
                items(fields[5]).stream().map(Integer::valueOf).toList());
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(ITEM, -1));
    }

    private static Taken taken(String item) {
        int equals = item.indexOf('=');
        int at = item.lastIndexOf('@');
        if (equals < 0 || at < equals) {
            throw new IllegalArgumentException("not a value of the law: " + item.length() + " characters");
        }
        String since = item.substring(at + 1);
        return new Taken(
                item.substring(0, equals),
                item.substring(equals + 1, at),
                since.equals(ALWAYS) ? LocalDate.MIN : LocalDate.parse(since));
    }
}
