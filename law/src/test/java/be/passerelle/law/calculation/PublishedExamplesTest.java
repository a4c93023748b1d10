// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.WorkedExample;
import be.passerelle.law.incapacity.Exclusion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The worked examples of the rules come out of the calculations too: what is expected is what their sources say,
/// compared with the answer of the whole calculation.
class PublishedExamplesTest {

    private static final Law LAW = LawInForce.read();

    /// An example as a calculation is asked it.
    ///
    /// @param line the code of the line that answers it
    record Asked(WorkedExample example, String calculation, String line, Map<String, String> typed) {

        @Override
        public String toString() {
            return calculation + "/" + line + ": " + example;
        }
    }

    static Stream<Asked> asked() {
        return Stream.of(
                        asked("benefit/fractionDaily", "benefit", "perDay", PublishedExamplesTest::job),
                        inForce("benefit/bracketDaily"),
                        inForce("benefit/stepDaily"),
                        asked("benefit/fractionPercentage", "benefit", "percentage", PublishedExamplesTest::job),
                        asked(
                                "benefit/activityPercentage",
                                "benefit",
                                "percentage",
                                given -> with(given, "activity", "SELF_EMPLOYMENT")),
                        asked("benefit/reducedOnDay", "benefit", "perDay", Function.identity()),
                        asked("incapacity/relapse", "relapse", "joins", PublishedExamplesTest::relapse),
                        asked("benefit/lostPayGuarantee", "relapse", "guarantee", PublishedExamplesTest::guarantee),
                        asked("assessment/questionnaireOn", "deadlines", "questionnaire", Function.identity()),
                        asked("assessment/estimateIn", "deadlines", "estimate", Function.identity()),
                        contact("FIRST", "firstContact"),
                        contact("SECOND", "secondContact"),
                        contact("THIRD", "thirdContact"),
                        asked("incapacity/invalidity", "deadlines", "invalidity", PublishedExamplesTest::employee),
                        asked("incapacity/control", "deadlines", "control", PublishedExamplesTest::employee),
                        asked("incapacity/declareBy", "deadlines", "declaration", PublishedExamplesTest::declared),
                        asked("programme/sixMonths", "training", "evaluation", PublishedExamplesTest::trained),
                        asked("occupational/assessBy", "codex", "assessment", Function.identity()),
                        asked(
                                "occupational/appealBy",
                                "codex",
                                "appeal",
                                given -> renamed(given, "received", "decided")),
                        asked("occupational/planBy", "codex", "planBy", PublishedExamplesTest::withoutAppeal),
                        asked(
                                "occupational/answerBy",
                                "codex",
                                "answer",
                                given -> with(renamed(given, "received", "plan"), "decision", "A")),
                        asked("occupational/contactFrom", "codex", "contact", Function.identity()),
                        asked("occupational/estimateFrom", "codex", "estimate", Function.identity()),
                        asked("occupational/formalStartBy", "codex", "formalStart", Function.identity()),
                        asked("incapacity/targetPublic", "public", "trajectory", Function.identity()),
                        asked("incapacity/rehabilitationPublic", "public", "training", Function.identity()),
                        asked("returntoworkfund/mayApply", "public", "fund", PublishedExamplesTest::applied))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("asked")
    void comes_out_of_the_calculation(Asked asked) {
        Calculation calculation = Calculations.find(asked.calculation()).orElseThrow();
        Calculation.Answer answer = calculation.with(LAW, asked.typed());
        assertThat(answer).isInstanceOf(Calculation.Answer.Made.class);
        Calculated made = ((Calculation.Answer.Made) answer).calculated();
        Optional<CalculatedLine> line = made.lines().stream()
                .filter(each -> each.code().equals(asked.line()))
                .findFirst();
        assertThat(line.map(each -> ExampleRun.answer(each.finding())).orElse(ExampleRun.UNKNOWN))
                .isEqualTo(expected(asked.example()));
    }

    /// A calculation says no where a rule names why somebody is outside.
    private static String expected(WorkedExample example) {
        return Stream.of(Exclusion.values()).anyMatch(each -> each.name().equals(example.expected()))
                ? "no"
                : example.expected().equals("belongs") ? "yes" : example.expected();
    }

    /// Those under the law in force whose facts a calculation takes: it asks days in their order, and numbers with two
    /// decimals.
    private static Stream<Asked> asked(
            String path, String calculation, String line, Function<Map<String, String>, Map<String, String>> typed) {
        return ExampleFile.at(path).orElseThrow().examples().stream()
                .filter(example -> example.under().isEmpty())
                .map(example -> new Asked(example, calculation, line, typed.apply(example.given())))
                .filter(asked -> asked.typed().values().stream().noneMatch(text -> text.matches(".*\\.[0-9]{3,}")))
                .filter(asked -> !asked.typed().containsKey(SKIPPED));
    }

    private static final String SKIPPED = "skipped";

    /// A calculation takes the regime of each day: on a day that a rule says nothing of, another one answers.
    private static Stream<Asked> inForce(String path) {
        return asked(path, "benefit", "perDay", PublishedExamplesTest::job)
                .filter(asked -> !asked.example().expected().equals(ExampleRun.UNKNOWN));
    }

    private static Stream<Asked> contact(String moment, String line) {
        return asked("assessment/contactIn", "deadlines", line, PublishedExamplesTest::employee)
                .filter(asked -> moment.equals(asked.example().given().get("moment")));
    }

    private static Map<String, String> job(Map<String, String> given) {
        Map<String, String> typed = with(given, "scheme", "EMPLOYEE", "activity", "JOB");
        typed.put("since", given.getOrDefault("day", ""));
        typed.putIfAbsent("benefit", "60.00");
        return typed;
    }

    private static Map<String, String> employee(Map<String, String> given) {
        Map<String, String> typed = new HashMap<>(given);
        typed.putIfAbsent("scheme", "EMPLOYEE");
        return typed;
    }

    private static Map<String, String> declared(Map<String, String> given) {
        String who = given.getOrDefault("who", "");
        return who.equals("UNEMPLOYED_PERSON")
                ? with(given, "scheme", "UNEMPLOYED")
                : with(given, "scheme", "EMPLOYEE", "worker", who);
    }

    private static Map<String, String> trained(Map<String, String> given) {
        LocalDate ended = LocalDate.parse(given.getOrDefault("trainingEnded", ""));
        return Map.of(
                "scheme",
                "EMPLOYEE",
                "from",
                ended.minusDays(30).toString(),
                "until",
                ended.toString(),
                "decided",
                ended.minusDays(60).toString(),
                "hoursPerWeek",
                "20");
    }

    /// The earlier incapacity began so that it was, or was not, invalidity on its last day.
    private static Map<String, String> relapse(Map<String, String> given) {
        LocalDate ended = LocalDate.parse(given.getOrDefault("endedOn", ""));
        LocalDate from =
                given.getOrDefault("wasInvalid", "").equals("true") ? ended.minusYears(2) : ended.minusDays(30);
        return with(
                renamed(renamed(given, "endedOn", "until"), "beginsAgainOn", "again"),
                "from",
                from.toString(),
                "scheme",
                "EMPLOYEE");
    }

    private static Map<String, String> guarantee(Map<String, String> given) {
        String[] earlier = given.getOrDefault("earlier", "").split(" to ", 2);
        boolean isLong = !LocalDate.parse(earlier[1])
                .isBefore(LocalDate.parse(earlier[0]).plusYears(1));
        Map<String, String> typed = with(
                renamed(given, "beginsAgain", "again"), "from", earlier[0], "until", earlier[1], "scheme", "EMPLOYEE");
        String unemployed = given.getOrDefault("unemployed", "");
        if (!unemployed.isEmpty()) {
            String[] days = unemployed.split(" to ", 2);
            typed.putAll(Map.of("unemployedFrom", days[0], "unemployedUntil", days[1]));
            boolean within = LocalDate.parse(days[0]).isAfter(LocalDate.parse(earlier[1]));
            typed.putAll(unemployed.contains(";") || !within ? Map.of(SKIPPED, "") : Map.of());
        }
        typed.putAll(isLong == given.getOrDefault("wasInvalid", "").equals("true") ? Map.of() : Map.of(SKIPPED, ""));
        return typed;
    }

    /// A calculation does not ask what became of an appeal.
    private static Map<String, String> withoutAppeal(Map<String, String> given) {
        return given.containsKey("upheld") ? Map.of(SKIPPED, "") : renamed(given, "received", "decided");
    }

    private static Map<String, String> applied(Map<String, String> given) {
        Map<String, String> typed =
                with(renamed(given, "applied", "day"), "cause", "ILLNESS", "statutoryCivilServant", "false");
        typed.putIfAbsent("followsTraining", "false");
        typed.putIfAbsent("followsTrajectory", "false");
        boolean early = typed.getOrDefault("contractEnded", "").compareTo(typed.getOrDefault("day", "")) > 0;
        typed.putAll(early ? Map.of(SKIPPED, "") : Map.of());
        return typed;
    }

    private static Map<String, String> with(Map<String, String> given, String... more) {
        Map<String, String> typed = new HashMap<>(given);
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private static Map<String, String> renamed(Map<String, String> given, String from, String to) {
        Map<String, String> typed = new HashMap<>(given);
        typed.put(to, given.getOrDefault(from, ""));
        return typed;
    }
}
