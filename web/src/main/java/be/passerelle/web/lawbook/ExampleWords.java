// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.example.AskedFact;
import be.passerelle.law.example.CheckedBy;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExampleRule;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.WorkedExample;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.incapacity.Exclusion;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.web.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words worked examples in the language of the page: what is given, what is expected, what came out.
record ExampleWords(Words words, Law law) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile(DAY + " to " + DAY);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

    /// As files name whoever wrote the rules, until somebody else checks them.
    private static final String DEVELOPERS = "the developers";

    /// Where everything about a rule is read.
    static String href(ExampleRule rule) {
        return "/rulebook/rules/" + rule.path();
    }

    /// The examples of a rule that are such, run now; empty when none is.
    Optional<ExampleTable> table(ExampleFile file, Predicate<ExampleRun> such) {
        List<ExampleRun> runs = file.examples().stream()
                .map(example -> example.run(law))
                .filter(such)
                .toList();
        return runs.isEmpty() ? Optional.empty() : Optional.of(table(file, runs));
    }

    private ExampleTable table(ExampleFile file, List<ExampleRun> runs) {
        List<AskedFact> facts = file.facts().stream()
                .filter(fact ->
                        runs.stream().anyMatch(run -> run.example().given().containsKey(fact.key())))
                .toList();
        return new ExampleTable(
                "examples-" + file.rule().path().replace('/', '-'),
                file.sentence().in(words.language()),
                href(file.rule()),
                file.rule().path(),
                facts.stream().map(fact -> fact(file.rule(), fact)).toList(),
                runs.stream().map(run -> line(run, facts)).toList(),
                Math.toIntExact(runs.stream().filter(ExampleRun::isEqual).count()));
    }

    private ExampleTable.Line line(ExampleRun run, List<AskedFact> facts) {
        WorkedExample example = run.example();
        return new ExampleTable.Line(
                example.name().in(words.language()),
                example.name().spoken(words.language()).code(),
                under(example),
                facts.stream()
                        .map(fact -> new ExampleTable.Given(
                                fact(example.rule(), fact),
                                Optional.ofNullable(example.given().get(fact.key()))
                                        .map(written -> given(fact, written))
                                        .orElse("")))
                        .toList(),
                answer(example.expected(), run.finding()),
                answer(run.got(), run.finding()),
                differences(run),
                example.source().in(words.language()),
                example.source().spoken(words.language()).code(),
                checked(example.checked()));
    }

    /// What came out otherwise, besides or instead of the answer.
    List<String> differences(ExampleRun run) {
        return run.differences().stream()
                .map(difference -> words.text(
                        "lawbook.differs." + difference.part().name(),
                        "expected",
                        orNothing(answer(difference.expected(), run.finding())),
                        "got",
                        orNothing(answer(difference.got(), run.finding()))))
                .toList();
    }

    private String orNothing(String text) {
        return text.isEmpty() ? words.text("lawbook.nothing") : text;
    }

    String checked(CheckedBy checked) {
        String who = checked.by().equals(DEVELOPERS) ? words.text("lawbook.developers") : checked.by();
        return words.text("lawbook.checkedBy", "who", who, "day", checked.on());
    }

    /// The reading that an example is worked under, with what it is a reading of.
    String under(WorkedExample example) {
        return example.under().entrySet().stream()
                .map(reading -> law.parameters().stream()
                        .filter(parameter -> parameter.name().path().equals(reading.getKey()))
                        .findFirst()
                        .map(parameter -> words.text(
                                "lawbook.under",
                                "parameter",
                                parameter.title(),
                                "reading",
                                parameter.readings().stream()
                                        .filter(each -> each.code().equals(reading.getValue()))
                                        .findFirst()
                                        .map(each -> each.label().in(words.language()))
                                        .orElse(reading.getValue())))
                        .orElse(reading.getKey()))
                .collect(Collectors.joining(" "));
    }

    String fact(ExampleRule rule, AskedFact fact) {
        return words.capital(words.text(fact.label(rule)));
    }

    /// A fact as the language writes it.
    String given(AskedFact fact, String written) {
        return switch (fact.kind()) {
            case DAY -> words.value(LocalDate.parse(written));
            case MONTH -> words.value(YearMonth.parse(written));
            case FLAG -> words.value(Boolean.valueOf(written));
            case NUMBER -> words.value(new BigDecimal(written));
            case PERIODS ->
                Arrays.stream(written.split(";"))
                        .map(days -> answer(days.strip(), null))
                        .collect(Collectors.joining(words.text("words.semicolon")));
            case CHOICE ->
                fact.choices().stream()
                        .filter(choice -> choice.name().equals(written))
                        .findFirst()
                        .map(words::value)
                        .orElse(written);
            case TEXT -> written;
        };
    }

    /// An answer, as an example writes it, as the language writes it. What is expected is worded like what came
    /// out, so that equal answers read equal.
    ///
    /// @param found what came out, for what the expected one would be
    String answer(String written, @Nullable Finding<?> found) {
        Object like = found == null ? null : found.value().orElse(null);
        if (written.equals("yes") || written.equals("no")) {
            return words.value(written.equals("yes"));
        }
        if (written.equals(ExampleRun.UNKNOWN)) {
            return words.text("lawbook.unknown");
        }
        if (DAY.matcher(written).matches()) {
            return words.value(LocalDate.parse(written));
        }
        if (DAYS.matcher(written).matches()) {
            String[] ends = written.split(" to ", 2);
            return words.value(Period.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])));
        }
        if (NUMBER.matcher(written).matches()) {
            return words.value(like instanceof Money ? Money.of(written) : new BigDecimal(written));
        }
        return constant(written, like).orElse(written);
    }

    private Optional<String> constant(String written, @Nullable Object like) {
        return switch (like) {
            case Belonging _ ->
                written.equals("belongs")
                        ? Optional.of(words.text("lawbook.belongs"))
                        : named(Stream.of(Exclusion.values()), written);
            case Enum<?> constant ->
                named(Stream.of(constant.getDeclaringClass().getEnumConstants()), written);
            case null, default -> Optional.empty();
        };
    }

    private Optional<String> named(Stream<? extends Enum<?>> constants, String written) {
        return constants
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .map(words::value);
    }

    /// The parameters whose lines stand in the reasons of the examples: a line names its parameter by its
    /// title.
    List<Parameter<?>> parameters(ExampleFile file) {
        Set<Object> titles = new HashSet<>();
        file.examples().forEach(example -> titles(example.run(law).finding().reason(), titles));
        return law.parameters().stream()
                .filter(parameter -> titles.contains(parameter.title()))
                .sorted(Comparator.comparing(parameter -> parameter.name().path()))
                .toList();
    }

    private static void titles(Reason reason, Set<Object> titles) {
        if (reason.kind() == Reason.Kind.PARAMETER) {
            titles.addAll(reason.statement().values().values());
        }
        reason.steps().forEach(step -> titles(step, titles));
    }
}
