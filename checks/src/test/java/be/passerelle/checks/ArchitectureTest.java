// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.checks.planted.Planted;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final List<String> PURE = List.of("law", "casefile", "registry", "population");

    private static final Map<String, String[]> MAY_USE = Map.of(
            "law", packages("law", "org.snakeyaml.."),
            "casefile", packages("law", "casefile"),
            "registry", packages("law", "casefile", "registry"),
            "population", packages("law", "casefile", "population"));

    static Stream<Arguments> pureRules() {
        return PURE.stream()
                .flatMap(module -> Stream.of(
                        Arguments.of(module, ArchitectureRules.usesOnly(MAY_USE.getOrDefault(module, new String[0]))),
                        Arguments.of(module, ArchitectureRules.readsNoClock()),
                        Arguments.of(module, ArchitectureRules.isReproducible())));
    }

    @ParameterizedTest
    @MethodSource
    void pureRules(String module, ArchRule rule) {
        check(rule, classesOf(module));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noFloatingPointInPureModules(String module) {
        var floats = FloatingPoint.in(Repository.classes(module));
        assertThat(floats.classesRead()).as("classes read in " + module).isPositive();
        assertThat(floats.findings())
                .as("exact arithmetic only: BigDecimal, or whole cents and minutes")
                .isEmpty();
    }

    static Stream<String> modules() {
        return PURE.stream();
    }

    @Test
    void sqlStaysWithTheTables() {
        var server = new ClassFileImporter().importPath(Repository.classes("server"));
        var outside = server.that(new DescribedPredicate<>("outside the store") {
            @Override
            public boolean test(JavaClass type) {
                return Stream.of("web", "api", "letters", "identity")
                        .anyMatch(part -> type.getPackageName().startsWith("be.passerelle.server." + part));
            }
        });
        check(ArchitectureRules.knowsNoSql(), outside);
    }

    static Stream<Arguments> plantedViolations() {
        return Stream.of(
                Arguments.of("a clock", ArchitectureRules.readsNoClock(), Planted.ReadsTheDay.class),
                Arguments.of("a stop watch", ArchitectureRules.readsNoClock(), Planted.ReadsTheStopWatch.class),
                Arguments.of("an old date", ArchitectureRules.readsNoClock(), Planted.HoldsAnOldDate.class),
                Arguments.of("chance", ArchitectureRules.isReproducible(), Planted.LeavesItToChance.class),
                Arguments.of("an identifier", ArchitectureRules.isReproducible(), Planted.MakesUpAnIdentifier.class),
                Arguments.of("SQL", ArchitectureRules.knowsNoSql(), Planted.SpeaksSql.class),
                Arguments.of("SQL", ArchitectureRules.usesOnly(packages("checks")), Planted.SpeaksSql.class),
                Arguments.of("Spring", ArchitectureRules.usesOnly(packages("checks")), Planted.KnowsSpring.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void plantedViolations(String name, ArchRule rule, Class<?> planted) {
        var classes = new ClassFileImporter().importClasses(planted);
        assertThat(rule.evaluate(classes).hasViolation()).as(name).isTrue();
    }

    @ParameterizedTest
    @MethodSource("plantedFloats")
    void plantedFloatingPointIsFound(Class<?> planted) throws Exception {
        var file = planted.getName().replace('.', '/') + ".class";
        var place = Path.of(
                planted.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(FloatingPoint.inClass(place.resolve(file))).isNotEmpty();
    }

    static Stream<Class<?>> plantedFloats() {
        return Stream.of(
                Planted.HoldsADouble.class,
                Planted.TakesAFloat.class,
                Planted.CountsInDoubles.class,
                Planted.BoxesADouble.class);
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        assertThat(classes).as("classes that the rule looked at").isNotEmpty();
        rule.check(classes);
    }

    private static JavaClasses classesOf(String module) {
        return new ClassFileImporter().importPath(Repository.classes(module));
    }

    private static String[] packages(String... modulesAndPackages) {
        return Stream.of(modulesAndPackages)
                .map(name -> name.contains(".") ? name : "be.passerelle." + name + "..")
                .toArray(String[]::new);
    }
}
