// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.parameter.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a rule answered to an example.
///
/// @param example what was run
/// @param finding the answer with its reason
/// @param asked the facts that the rule asked for
public record ExampleRun(WorkedExample example, Finding<?> finding, List<AskedFact> asked) {

    /// What is written where it cannot be told.
    public static final String UNKNOWN = "cannot be told";

    public ExampleRun {
        asked = List.copyOf(asked);
    }

    /// What the rule answered, as an example writes it.
    public String got() {
        return answer(finding);
    }

    /// Whether everything came out as the example says.
    public boolean isEqual() {
        return differences().isEmpty();
    }

    /// Whether the answer itself came out, whatever its article and how long it stays.
    public boolean answersAsExpected() {
        return example.expected().equals(got());
    }

    /// What came out otherwise than the example says; empty when nothing did.
    public List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        compare(found, Part.ANSWER, example.expected(), got());
        compare(
                found,
                Part.STABLE_UNTIL,
                day(example.stableUntil()),
                day(Optional.of(finding.stableUntil()).filter(day -> !day.equals(LocalDate.MAX))));
        compare(found, Part.CITATION, example.citation().orElse(""), citation(example.citation()));
        example.lastDayIn().ifPresent(day -> compare(found, Part.LAST_DAY_IN, "true", isIn(day)));
        example.firstDayOut().ifPresent(day -> compare(found, Part.FIRST_DAY_OUT, "false", isIn(day)));
        return found;
    }

    /// An answer as an example writes it: `yes`, `no`, `cannot be told`, a day, `from to until`, an amount with a
    /// point, the name of a constant, a timeline as `from to until: value` with semicolons between.
    public static String answer(Finding<?> finding) {
        return switch (finding) {
            case Finding.Told<?> told -> text(told.told());
            case Finding.No<?> _ -> "no";
            case Finding.Unknown<?> _ -> UNKNOWN;
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case Yes _ -> "yes";
            case Deadline deadline -> text(deadline.day());
            case LocalDate day -> day.equals(LocalDate.MAX) ? "open" : day.toString();
            case Period period -> text(period.from()) + " to " + text(period.until());
            case Money money -> money.euro().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Belonging belonging -> belonging.exclusion().map(Enum::name).orElse("belongs");
            case Enum<?> constant -> constant.name();
            case Optional<?> some -> some.map(ExampleRun::text).orElse("none");
            case List<?> all -> joined(all, ExampleRun::text);
            case Timeline<?> timeline ->
                joined(timeline.spans(), span -> text(span.period()) + ": " + text(span.value()));
            case Object other -> other.toString();
        };
    }

    private static <T> String joined(List<T> all, Function<? super T, String> one) {
        return all.isEmpty() ? "none" : all.stream().map(one).collect(Collectors.joining("; "));
    }

    /// The articles that close the reason; nothing where nothing is known and the example names none.
    private String citation(Optional<String> expected) {
        return expected.isEmpty() && finding.isUnknown()
                ? ""
                : finding.reason().citations().stream().map(Citation::toString).collect(Collectors.joining(", "));
    }

    private String isIn(LocalDate day) {
        return finding.value()
                .map(value -> switch (value) {
                    case Deadline deadline -> String.valueOf(!day.isAfter(deadline.day()));
                    case Period period -> String.valueOf(period.contains(day));
                    case Timeline<?> timeline ->
                        String.valueOf(timeline.spans().stream()
                                .anyMatch(span -> span.period().contains(day)));
                    case Object other -> text(other) + " has no days";
                })
                .orElse("there is no answer");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static void compare(List<Difference> found, Part part, String expected, String got) {
        if (!expected.equals(got)) {
            found.add(new Difference(part, expected, got));
        }
    }

    /// What an example says of an answer.
    public enum Part {
        ANSWER,
        STABLE_UNTIL,
        CITATION,
        LAST_DAY_IN,
        FIRST_DAY_OUT
    }

    /// One thing that came out otherwise.
    public record Difference(Part part, String expected, String got) {}
}
