// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.Law;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.example.WorkedExample.Facts;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Belonging;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.incapacity.TargetPublic;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.programme.Asker;
import be.passerelle.law.programme.DecisionTerm;
import be.passerelle.law.programme.EvaluationTerms;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.PresumptionDuringTraining;
import be.passerelle.law.programme.WhoDecides;
import be.passerelle.law.programme.WhoMayAsk;
import be.passerelle.law.trajectory.PresumptionDuringTrajectory;
import be.passerelle.law.trajectory.PresumptionFacts;
import be.passerelle.law.trajectory.Route;
import be.passerelle.law.trajectory.TrajectoryTerms;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every worked example: the answer, the article, until when it is stable, the days on either side of its boundary,
/// and that its reason can be read in four languages.
class WorkedExamplesTest {

    private static final Map<String, BiFunction<Law, Facts, Finding<?>>> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("incapacity/invalidity", (law, given) -> Invalidity.beginsOn(law, given.day("incapacityFrom"))),
            Map.entry(
                    "incapacity/targetPublic",
                    (law, given) -> TargetPublic.ofTrajectories(
                            law,
                            Scheme.valueOf(given.text("scheme")),
                            Cause.valueOf(given.text("cause")),
                            given.flag("statutoryCivilServant"),
                            given.day("day"))),
            Map.entry(
                    "trajectory/firstContact",
                    (law, given) -> TrajectoryTerms.firstContact(
                            law,
                            Route.valueOf(given.text("route")),
                            given.fact("opened"),
                            given.factIfAny("healthAllows"))),
            Map.entry("trajectory/plan", (law, given) -> TrajectoryTerms.plan(law, given.fact("engagementComplete"))),
            Map.entry(
                    "trajectory/review",
                    (law, given) ->
                            TrajectoryTerms.review(law, given.fact("planOrLastReview"), given.factIfAny("agreed"))),
            Map.entry(
                    "trajectory/presumption",
                    (law, given) -> PresumptionDuringTrajectory.period(
                            law,
                            new PresumptionFacts(
                                    Scheme.valueOf(given.text("scheme")),
                                    given.factIfAny("engagementComplete"),
                                    given.factIfAny("planDrawnUp"),
                                    given.factIfAny("resumption"),
                                    given.factIfAny("trainingStart"),
                                    given.factIfAny("trajectoryEnd")))),
            Map.entry(
                    "programme/whoMayAsk",
                    (law, given) -> WhoMayAsk.forTraining(
                            law, Asker.valueOf(given.text("asker")), given.flag("underConvention"), given.day("day"))),
            Map.entry(
                    "programme/whoDecides",
                    (law, given) -> WhoDecides.training(law, given.flag("meetsDirective"), given.day("day"))),
            Map.entry("programme/decisionTerm", (law, given) -> DecisionTerm.whenComplete(law, given.fact("complete"))),
            Map.entry(
                    "programme/presumptionDuringTraining",
                    (law, given) -> PresumptionDuringTraining.period(
                            law,
                            Period.of(given.day("from"), given.day("until")),
                            given.factIfAny("started"),
                            given.factIfAny("ended"),
                            given.fact("decision"))),
            Map.entry(
                    "programme/hourlyPremium",
                    (law, given) -> Premiums.hourly(
                            law, YearMonth.parse(given.text("month")), new BigDecimal(given.text("hours")), 7)),
            Map.entry("programme/hourlyRate", (law, given) -> Premiums.hourlyRate(law, given.day("day"))),
            Map.entry("programme/lumpSum", (law, given) -> Premiums.lumpSum(law, given.fact("endedWithSuccess"))),
            Map.entry(
                    "programme/sixMonths", (law, given) -> EvaluationTerms.sixMonths(law, given.fact("trainingEnded"))),
            Map.entry("programme/reEvaluator", (law, given) -> EvaluationTerms.reEvaluator(law, given.day("day")))));

    private static final Path REASONS = Path.of("src/test/resources/reasons.md");

    static List<WorkedExample> examples() {
        return WorkedExample.all();
    }

    @Test
    void every_rule_has_examples_and_every_example_has_its_rule() {
        assertThat(WorkedExample.files()).isEqualTo(List.copyOf(RULES.keySet()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rule_answers_as_the_example_says(WorkedExample example) {
        Finding<?> finding = finding(example);
        String place = example.place();

        assertThat(asText(finding)).as("the answer, %s", place).isEqualTo(example.expected());
        assertThat(finding.stableUntil())
                .as("stableUntil, %s", place)
                .isEqualTo(example.entry().dayIfAny("stableUntil").orElse(LocalDate.MAX));
        example.entry()
                .textIfAny("citation")
                .ifPresentOrElse(
                        citation -> assertThat(
                                        finding.reason().citations().stream().map(Citation::toString))
                                .as("the citation, %s", place)
                                .containsExactly(citation),
                        () -> assertThat(finding.isUnknown())
                                .as("no citation, so nothing is known, %s", place)
                                .isTrue());
        example.entry()
                .dayIfAny("lastDayIn")
                .ifPresent(day -> assertThat(isIn(finding, day))
                        .as("lastDayIn, %s", place)
                        .isTrue());
        example.entry()
                .dayIfAny("firstDayOut")
                .ifPresent(day -> assertThat(isIn(finding, day))
                        .as("firstDayOut, %s", place)
                        .isFalse());
        example.given().entry().end();
        example.entry().end();
        assertReadable(finding.reason(), place);
    }

    private static String asText(Finding<?> finding) {
        return switch (finding) {
            case Finding.Told<?> told -> inside(told.told());
            case Finding.No<?> _ -> "no";
            case Finding.Unknown<?> _ -> "cannot be told";
        };
    }

    private static String inside(Object value) {
        return switch (value) {
            case Yes _ -> "yes";
            case Deadline deadline -> deadline.day().toString();
            case Period period -> period.from() + " to " + period.until();
            case Money money -> money.euro().toString();
            case Belonging belonging -> {
                assertThat(belonging.belongs()).isEqualTo(belonging.exclusion().isEmpty());
                assertThat(belonging.whereToTurn().isPresent())
                        .isEqualTo(belonging.exclusion().isPresent());
                yield belonging.exclusion().map(Enum::name).orElse("belongs");
            }
            case Object other -> other.toString();
        };
    }

    private static boolean isIn(Finding<?> finding, LocalDate day) {
        return switch (finding.value().orElseThrow()) {
            case Deadline deadline -> !day.isAfter(deadline.day());
            case Period period -> period.contains(day);
            case Object other -> throw new IllegalArgumentException(other.toString());
        };
    }

    /// Every reason as it reads in English, so that a change of the law or of a rule shows what it changes for whoever
    /// asks why.
    @Test
    void the_reasons_are_those_that_were_read_before() throws IOException {
        StringBuilder page = new StringBuilder("# The reasons of the worked examples\n\n"
                + "Generated from the rules; a test fails when this page is stale.\n");
        for (WorkedExample example : examples()) {
            Finding<?> finding = finding(example);
            page.append("\n## ")
                    .append(example)
                    .append("\n\n")
                    .append(asText(finding))
                    .append("\n\n");
            write(finding.reason(), "", page);
        }
        if (Boolean.getBoolean("passerelle.updateReasons")) {
            Files.writeString(REASONS, page.toString());
        }
        assertThat(page.toString())
                .as("stale reasons: run ./mvnw -pl law test -Dtest=WorkedExamplesTest -Dpasserelle.updateReasons=true, "
                        + "read what changed and commit it")
                .isEqualTo(Files.readString(REASONS));
    }

    private static void write(Reason reason, String indent, StringBuilder page) {
        page.append(indent).append("- ").append(Texts.ofLaw().word(reason.statement(), Language.EN));
        reason.citations()
                .forEach(citation -> page.append(" [").append(citation).append(']'));
        reason.act().ifPresent(act -> page.append(" (act ").append(act).append(')'));
        page.append(" – ")
                .append(Texts.ofLaw().value(reason.kind(), Language.EN))
                .append('\n');
        reason.steps().forEach(step -> write(step, indent + "  ", page));
    }

    private static Finding<?> finding(WorkedExample example) {
        BiFunction<Law, Facts, Finding<?>> rule = RULES.get(example.rule());
        assertThat(rule).as("the rule of %s", example.place()).isNotNull();
        return rule.apply(example.under(), example.given());
    }

    private static void assertReadable(Reason reason, String place) {
        for (Language language : Language.values()) {
            assertThat(Texts.ofLaw().word(reason.statement(), language))
                    .as("the reason in %s, %s", language, place)
                    .isNotBlank()
                    .doesNotContain("{", "law.", "enum.", "999999999");
        }
        assertThat(reason.citations()).as("citations, %s", place).allMatch(Sources::resolves);
        if (reason.kind() == Reason.Kind.RULE) {
            assertThat(reason.citations())
                    .as("a rule has its article, %s", place)
                    .isNotEmpty();
        }
        reason.steps().forEach(step -> assertReadable(step, place));
    }
}
