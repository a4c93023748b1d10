// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Texts and code say the same keys: none missing, none left over.
class PhrasesTest {

    private static final Pattern KEY = Pattern.compile("\"(law\\.[a-zA-Z.]+[a-zA-Z])\"");
    private static final Pattern TYPOGRAPHY = Pattern.compile(".*(?:[^ \u00a0][:;!?]( |$)|\\w'\\w).*");

    @Test
    void every_key_in_the_code_has_a_text_and_every_text_is_used() throws IOException {
        Set<String> inCode = keysInCode();
        Set<String> inTexts = Texts.ofLaw().keys().stream()
                .filter(key -> key.startsWith("law."))
                .filter(key -> !key.startsWith("law.value.one.") && !key.startsWith("law.value.many."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inCode).hasSizeGreaterThan(50).isEqualTo(inTexts);
    }

    @Test
    void every_constant_of_an_enum_has_its_words() {
        for (Class<?> type : ENUMS) {
            for (Object constant : type.getEnumConstants()) {
                assertThat(Texts.ofLaw().value(constant, Language.EN)).isNotBlank();
            }
        }
    }

    @Test
    void french_is_set_as_french() {
        for (String key : Texts.ofLaw().keys()) {
            String text = raw(key);
            assertThat(TYPOGRAPHY.matcher(text).matches())
                    .as(key + ": a space before : and ;, and ’ for an apostrophe: " + text)
                    .isFalse();
        }
    }

    private static final Set<Class<?>> ENUMS = Set.of(
            be.passerelle.law.incapacity.Scheme.class,
            be.passerelle.law.resumption.ResumptionDecider.class,
            be.passerelle.law.resumption.DeclaredWhen.class,
            be.passerelle.law.resumption.SelfEmployedTrack.class,
            be.passerelle.law.occupational.CodexRegime.class,
            be.passerelle.law.occupational.TrajectoryInitiator.class,
            be.passerelle.law.occupational.CodexDecision.class,
            be.passerelle.law.returntoworkfund.ContractEnd.class,
            be.passerelle.law.assessment.NoQuestionnaire.class,
            be.passerelle.law.assessment.ContactMoment.class,
            be.passerelle.law.assessment.CapacityCategory.class,
            be.passerelle.law.assessment.CategoryStep.class,
            be.passerelle.law.assessment.GridLevel.class,
            be.passerelle.law.assessment.GridOpening.class,
            be.passerelle.law.incapacity.Declarant.class,
            be.passerelle.law.decision.NotificationMention.class,
            be.passerelle.law.decision.PrescribedClaim.class,
            be.passerelle.law.incapacity.Cause.class,
            be.passerelle.law.incapacity.Exclusion.class,
            be.passerelle.law.trajectory.Route.class,
            be.passerelle.law.trajectory.KindOfJob.class,
            be.passerelle.law.programme.Asker.class,
            be.passerelle.law.programme.Decider.class,
            be.passerelle.law.programme.ReEvaluator.class,
            be.passerelle.law.citation.Certainty.class,
            be.passerelle.law.parameter.Unit.class,
            be.passerelle.law.parameter.Term.Unit.class,
            be.passerelle.law.calendar.Holiday.class,
            be.passerelle.law.workingday.WorkingDayMeaning.class,
            be.passerelle.law.citation.Source.Treatment.class,
            be.passerelle.law.finding.Reason.Kind.class);

    private static String raw(String key) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_fr.properties"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith(key + "=")) {
                        return line.substring(key.length() + 1);
                    }
                }
            }
            throw new IllegalStateException("no text file has " + key);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> keys = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
            return keys;
        }
    }
}
