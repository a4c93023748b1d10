// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.example.AskedFact;
import be.passerelle.law.example.CheckedBy;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.ExampleSource;
import be.passerelle.law.example.ExampleText;
import be.passerelle.law.example.FactRefused;
import be.passerelle.law.example.WorkedExample;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.FormField.Option;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An example that somebody types: read from the address of the page, run, and kept nowhere.
final class ProposedExample {

    static final int LONGEST = 200;
    private static final String NAME = "name";
    private static final String EXPECTED = "expected";
    private static final String SOURCE = "source";
    private static final String BY = "by";
    private static final String GIVEN = "given.";
    private static final String UNDER = "under";

    private static final Map<String, String> ANSWERS = Map.of(
            "day", "\\d{4}-\\d{2}-\\d{2}|no|cannot be told",
            "days", "\\d{4}-\\d{2}-\\d{2} to (\\d{4}-\\d{2}-\\d{2}|open)|no|cannot be told",
            "amount", "-?\\d{1,12}(\\.\\d{1,4})?|no|cannot be told");

    private final ExampleWords words;
    private final ExampleFile file;
    private final List<AskedFact> facts;
    private final Map<String, String> readings;
    private final AnswerWords answers;
    private final Map<String, String> typed;
    private final LocalDate today;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private Optional<ExampleRun> run = Optional.empty();

    /// @param typed what stands in the address, by the names of the fields
    /// @param today the day on which it is checked
    ProposedExample(ExampleWords words, ExampleFile file, Map<String, String> typed, LocalDate today) {
        this.words = words;
        this.file = file;
        this.facts = file.facts();
        this.readings = readings(words, file);
        this.answers = new AnswerWords(words, file);
        this.typed = typed;
        this.today = today;
        if (typed.containsKey("run")) {
            check();
            if (wrong.isEmpty()) {
                answer();
            }
        }
    }

    /// What came out, when everything could be read.
    Optional<ExampleRun> run() {
        return wrong.isEmpty() ? run : Optional.empty();
    }

    List<FieldError> errors() {
        return wrong.entrySet().stream()
                .map(each -> new FieldError(each.getKey().isEmpty() ? "" : "field-" + each.getKey(), each.getValue()))
                .toList();
    }

    List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        facts.forEach(fact -> fields.add(field(fact)));
        if (!readings.isEmpty()) {
            fields.add(new FormField.Select(
                    Head.of(UNDER, text("lawbook.reading")).error(wrong.getOrDefault(UNDER, "")),
                    Stream.concat(
                                    Stream.of(new Option(
                                            "",
                                            text("lawbook.inForce"),
                                            "",
                                            value(UNDER).isEmpty())),
                                    readings.entrySet().stream()
                                            .map(each -> new Option(
                                                    each.getKey(),
                                                    each.getValue(),
                                                    "",
                                                    each.getKey().equals(value(UNDER)))))
                            .toList()));
        }
        fields.add(new FormField.Text(
                head(EXPECTED)
                        .hint(words.words()
                                .text(
                                        "lawbook.expected.hint",
                                        "examples",
                                        String.join(" · ", answers.some()),
                                        "no",
                                        answers.shown("no"),
                                        "unknown",
                                        answers.shown(ExampleRun.UNKNOWN))),
                answers.shown(value(EXPECTED))));
        fields.add(new FormField.Text(head(SOURCE).hint(text("lawbook.source.hint")), value(SOURCE)));
        fields.add(new FormField.Text(head(NAME).hint(text("lawbook.name.hint")), value(NAME)));
        fields.add(new FormField.Text(head(BY).hint(text("lawbook.by.hint")), value(BY)));
        return fields;
    }

    private FormField field(AskedFact fact) {
        String name = GIVEN + fact.key();
        Head plain = Head.of(name, words.fact(file.rule(), fact)).error(wrong.getOrDefault(name, ""));
        Head head = fact.optional() ? plain.asOptional() : plain;
        String value = value(name);
        return switch (fact.kind()) {
            case DAY -> new FormField.Day(head, value);
            case MONTH -> new FormField.Month(head, value);
            case NUMBER, TEXT -> new FormField.Text(head, value);
            case PERIODS -> new FormField.Text(head.hint(text("lawbook.periods.hint")), value);
            case FLAG -> new FormField.OneOf(head, List.of(option("true", true, value), option("false", false, value)));
            case CHOICE ->
                new FormField.Select(
                        head,
                        Stream.concat(
                                        Stream.of(new Option("", text("lawbook.choose"), "", value.isEmpty())),
                                        fact.choices().stream().map(choice -> option(choice.name(), choice, value)))
                                .toList());
        };
    }

    private Option option(String code, Object worded, String value) {
        Words pageWords = words.words();
        return new Option(code, pageWords.capital(pageWords.value(worded)), "", code.equals(value));
    }

    /// Each reading of the choices that the rule takes, as `path=reading`, with its words.
    private static Map<String, String> readings(ExampleWords words, ExampleFile file) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (Parameter<?> parameter : words.parameters(file)) {
            parameter
                    .readings()
                    .forEach(reading -> readings.put(
                            parameter.name().path() + "=" + reading.code(),
                            words.words()
                                    .text(
                                            "lawbook.under",
                                            "parameter",
                                            parameter.title(),
                                            "reading",
                                            reading.label())));
        }
        return readings;
    }

    private void check() {
        if (!value(UNDER).isEmpty() && !readings.containsKey(value(UNDER))) {
            wrong.put(UNDER, text("lawbook.noSuchReading"));
        }
        for (AskedFact fact : facts) {
            String name = GIVEN + fact.key();
            fact.problemOf(value(name)).ifPresent(problem -> wrong.put(name, refused(fact.key(), problem)));
        }
        for (String name : List.of(EXPECTED, SOURCE, NAME, BY)) {
            if (value(name).isEmpty()) {
                wrong.put(name, words.words().text("lawbook.refused.MISSING", "fact", text("lawbook.field." + name)));
            }
        }
        typed.forEach((name, value) -> {
            boolean known = wrong.containsKey(name)
                    || List.of(EXPECTED, SOURCE, NAME, BY).contains(name)
                    || facts.stream().anyMatch(fact -> name.equals(GIVEN + fact.key()));
            if (known && value.length() > LONGEST) {
                wrong.put(name, words.words().text("lawbook.tooLong", "count", LONGEST));
            }
        });
    }

    private void answer() {
        try {
            ExampleRun first = example(Optional.empty()).run(words.law());
            answerIsOfItsKind(first.finding());
            run = Optional.of(example(Optional.of(first.finding())).run(words.law()));
        } catch (FactRefused refused) {
            wrong.put(GIVEN + refused.key(), refused(refused.key(), refused.problem()));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            wrong.put("", words.words().text("lawbook.ruleRefuses", "why", String.valueOf(refused.getMessage())));
        }
    }

    /// What is expected is written like what came out: a day where a day came out.
    private void answerIsOfItsKind(Finding<?> finding) {
        String kind = switch (finding.value().orElse(null)) {
            case LocalDate _ -> "day";
            case Deadline _ -> "day";
            case Period _ -> "days";
            case Money _ -> "amount";
            case null, default -> "";
        };
        if (!kind.isEmpty() && !expected().matches(ANSWERS.get(kind))) {
            wrong.put(
                    EXPECTED,
                    words.words()
                            .text(
                                    "lawbook.expected." + kind,
                                    "no",
                                    answers.shown("no"),
                                    "unknown",
                                    answers.shown(ExampleRun.UNKNOWN)));
        }
    }

    /// The example with what only the answer can say: until when it is stable, and which article closes its
    /// reason.
    private WorkedExample example(Optional<Finding<?>> found) {
        Map<String, String> given = new LinkedHashMap<>();
        facts.forEach(fact -> {
            String value = value(GIVEN + fact.key());
            if (!value.isEmpty()) {
                given.put(fact.key(), value);
            }
        });
        return new WorkedExample(
                file.rule(),
                ExampleText.english(value(NAME)),
                under(),
                given,
                expected(),
                Optional.empty(),
                Optional.empty(),
                found.map(Finding::stableUntil).filter(day -> !Day.isOpen(day)),
                found.filter(finding -> !finding.isUnknown())
                        .map(finding -> finding.reason().citations().stream()
                                .map(Citation::toString)
                                .collect(Collectors.joining(", "))),
                ExampleSource.typed(value(SOURCE)),
                new CheckedBy(value(BY), today));
    }

    private Map<String, String> under() {
        String chosen = value(UNDER);
        int equals = chosen.indexOf('=');
        return equals < 0 ? Map.of() : Map.of(chosen.substring(0, equals), chosen.substring(equals + 1));
    }

    private String expected() {
        return answers.written(value(EXPECTED));
    }

    private Head head(String name) {
        return Head.of(name, text("lawbook.field." + name)).error(wrong.getOrDefault(name, ""));
    }

    private String refused(String key, FactRefused.Problem problem) {
        String label = facts.stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .map(fact -> words.fact(file.rule(), fact))
                .orElse(key);
        return words.words().text("lawbook.refused." + problem.name(), "fact", label);
    }

    private String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private String text(String key) {
        return words.words().text(key);
    }
}
