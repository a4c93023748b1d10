// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.FileAct;
import be.passerelle.checks.planted.Planted;
import be.passerelle.checks.planted.answers.Answers;
import be.passerelle.checks.planted.asks.Asks;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.book.EntryOf;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.stream.act.ActType;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    /// The embedded database makes its owner, and the measurements look into theirs; the doors ask the desk.
    private static final Set<String> SPEAK_SQL = Set.of("postgres-embedded", "store", "bench");

    private static final Set<String> KNOW_SPRING = Set.of("web", "server", "demo", "bench");

    /// What people and systems come in by.
    private static final Set<String> DOORS = Set.of("web", "api");

    private static final Set<String> WRITE_JSON = Set.of("store", "api");

    /// The law reads its files; a stream encrypts what it keeps of people.
    private static final Map<String, Set<String>> LIBRARIES =
            Map.of("law", Set.of("org.snakeyaml.."), "stream", Set.of("javax.crypto.."));

    private static final Map<String, JavaClasses> CLASSES = new HashMap<>();

    static Stream<Arguments> pureRules() {
        return House.pure()
                .flatMap(module -> Stream.of(
                        Arguments.of(module, ArchitectureRules.usesOnly(mayUse(module))),
                        Arguments.of(module, ArchitectureRules.readsNoClock()),
                        Arguments.of(module, ArchitectureRules.isReproducible())));
    }

    private static String[] mayUse(House.Module module) {
        var ours = House.reachable(module).stream();
        return packages(Stream.concat(ours, LIBRARIES.getOrDefault(module.name(), Set.of()).stream())
                .toArray(String[]::new));
    }

    static Stream<Arguments> allRules() {
        return House.MODULES.stream().flatMap(module -> rules(module.name()).map(rule -> Arguments.of(module, rule)));
    }

    private static Stream<ArchRule> rules(String name) {
        return Stream.of(
                        Optional.of(ArchitectureRules.followsArrows(House.named(name))),
                        Optional.of(ArchitectureRules.hasNoCycles()),
                        unless(SPEAK_SQL, name, ArchitectureRules.knowsNoSql()),
                        unless(KNOW_SPRING, name, ArchitectureRules.knowsNoSpring()),
                        unless(WRITE_JSON, name, ArchitectureRules.knowsNoJson()))
                .flatMap(Optional::stream);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "api"})
    void doorsAskTheDesks(String name) {
        check(ArchitectureRules.asksTheDesks(), classesOf(name));
    }

    private static Optional<ArchRule> unless(Set<String> exceptions, String name, ArchRule rule) {
        return exceptions.contains(name) ? Optional.empty() : Optional.of(rule);
    }

    @ParameterizedTest
    @MethodSource
    void allRules(House.Module module, ArchRule rule) {
        check(rule, classesOf(module.name()));
    }

    @Test
    void everyModuleIsInTheHouse() throws IOException {
        var built = Pattern.compile("<module>([a-z-]+)</module>")
                .matcher(Files.readString(Repository.root().resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .filter(name -> !name.equals("checks"));
        assertThat(built)
                .containsExactlyInAnyOrderElementsOf(
                        House.MODULES.stream().map(House.Module::name).toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyClassStandsUnderItsRoot(House.Module module) {
        assertThat(classesOf(module.name()))
                .isNotEmpty()
                .filteredOn(type -> !type.getPackageName().startsWith("gg.jte.generated"))
                .allMatch(type -> (type.getPackageName() + ".").startsWith(module.root() + "."));
    }

    static Stream<House.Module> doors() {
        return House.MODULES.stream().filter(module -> DOORS.contains(module.name()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void doorsSeeNoWholeFile(House.Module door) {
        check(ArchitectureRules.seesNoWholeFile(), classesOf(door.name()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void doorsTurnNoNumbersAround(House.Module door) {
        check(ArchitectureRules.turnsNoNumbersAround(), classesOf(door.name()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void doorsCheckAtTheDesk(House.Module door) {
        check(ArchitectureRules.checksAtTheDesk(), classesOf(door.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "store", "api", "web", "server"})
    void nobodyIsToldRecordedNumbers(String name) {
        check(ArchitectureRules.tellsNoRecordedNumbers(), classesOf(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"casefile", "registry", "population", "store", "api", "web", "server", "demo"})
    void nobodyAsksForOneSide(String name) {
        check(ArchitectureRules.asksForNoSide(), classesOf(name));
    }

    static Stream<House.Module> modules() {
        return House.MODULES.stream();
    }

    @ParameterizedTest
    @MethodSource
    void pureRules(House.Module module, ArchRule rule) {
        check(rule, classesOf(module.name()));
    }

    @ParameterizedTest
    @MethodSource("pureModules")
    void noFloatingPointInPureModules(House.Module module) {
        var floats = FloatingPoint.in(Repository.classes(module.name()));
        assertThat(floats.classesRead()).as("classes read in " + module).isPositive();
        assertThat(floats.findings())
                .as("exact arithmetic only: BigDecimal, or whole cents and minutes")
                .isEmpty();
    }

    static Stream<House.Module> pureModules() {
        return House.pure();
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
                Arguments.of("Spring", ArchitectureRules.usesOnly(packages("checks")), Planted.KnowsSpring.class),
                Arguments.of("Spring", ArchitectureRules.knowsNoSpring(), Planted.KnowsSpring.class),
                Arguments.of("JSON", ArchitectureRules.knowsNoJson(), Planted.WritesJson.class),
                Arguments.of("a whole file", ArchitectureRules.seesNoWholeFile(), Planted.ReadsAWholeFile.class),
                Arguments.of("a hidden one", ArchitectureRules.seesNoWholeFile(), Planted.HandsOnAWholeFile.class),
                Arguments.of("what is next", ArchitectureRules.seesNoWholeFile(), Planted.AsksTheProcedure.class),
                Arguments.of("numbers", ArchitectureRules.turnsNoNumbersAround(), Planted.TurnsNumbersAround.class),
                Arguments.of("order", ArchitectureRules.tellsNoRecordedNumbers(), Planted.GivesRecordedNumbers.class),
                Arguments.of(
                        "handed on", ArchitectureRules.tellsNoRecordedNumbers(), Planted.HandsOnRecordedNumbers.class),
                Arguments.of("a check", ArchitectureRules.checksAtTheDesk(), Planted.ChecksByItself.class),
                Arguments.of("a side", ArchitectureRules.asksForNoSide(), Planted.AsksForASide.class),
                Arguments.of("a list", ArchitectureRules.asksTheDesks(), Planted.ListsWithoutNoting.class),
                Arguments.of("an arrow upwards", arrowsOf("store"), Planted.ShowsAPage.class),
                Arguments.of("an arrow aside", arrowsOf("api"), Planted.ShowsAPage.class),
                Arguments.of("an arrow to the tables", arrowsOf("web"), Planted.AsksATable.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void plantedViolations(String name, ArchRule rule, Class<?> planted) {
        var classes = new ClassFileImporter().importClasses(planted);
        assertThat(rule.evaluate(classes).hasViolation()).as(name).isTrue();
    }

    @Test
    void plantedCycleIsFound() {
        var classes = new ClassFileImporter().importClasses(Planted.class, Asks.class, Answers.class);
        assertThat(ArchitectureRules.hasNoCycles().evaluate(classes).hasViolation())
                .isTrue();
        var oneWay = new ClassFileImporter().importClasses(Planted.class, Asks.class);
        assertThat(ArchitectureRules.hasNoCycles().evaluate(oneWay).hasViolation())
                .isFalse();
    }

    /// Only its `permits` names the package that uses the root. Such a root compiles in a module alone, which
    /// these tests are not.
    @Test
    void plantedSealedCycleIsFound(@TempDir Path planted) throws IOException {
        assertThat(hasCycle(
                        planted.resolve("circle"),
                        "sealed interface Root permits be.passerelle.planted.branch.Branch {}"))
                .isTrue();
        assertThat(hasCycle(planted.resolve("arrow"), "interface Root {}")).isFalse();
    }

    private static boolean hasCycle(Path place, String root) throws IOException {
        var sources = Map.of(
                "module-info.java", "module planted {}",
                "Root.java", "package be.passerelle.planted.root; public " + root,
                "Branch.java", """
                        package be.passerelle.planted.branch;
                        public record Branch() implements be.passerelle.planted.root.Root {}
                        """);
        Files.createDirectories(place);
        for (var source : sources.entrySet()) {
            Files.writeString(place.resolve(source.getKey()), source.getValue());
        }
        var arguments = Stream.concat(
                Stream.of("-d", place.toString()),
                sources.keySet().stream().map(name -> place.resolve(name).toString()));
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new)))
                .as("javac")
                .isZero();
        var classes = new ClassFileImporter().importPath(place);
        assertThat(classes).hasSize(2);
        return ArchitectureRules.hasNoCycles().evaluate(classes).hasViolation();
    }

    /// The roots of the acts are not sealed, because they would name the packages above them: instead of the compiler,
    /// this finds an act that no list leads to.
    @ParameterizedTest
    @MethodSource
    void everyActIsInTheList(String module, Class<?> root, List<ActType<?>> listed) {
        assertThat(classesBelow(root, module))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        listed.stream().map(type -> type.of().getName()).toList());
    }

    static Stream<Arguments> everyActIsInTheList() {
        return Stream.of(
                Arguments.of("registers", RegisterAct.class, RegisterActs.all()),
                Arguments.of("casefile", FileAct.class, FileActs.all()));
    }

    /// The same for the entries of registers.
    @Test
    void everyEntryHasItsRegister() {
        var told = Stream.of(EntryOf.class.getPermittedSubclasses())
                .map(of -> of.getRecordComponents()[0].getType().getName())
                .toList();
        assertThat(classesBelow(RegisterEntry.class, "registers"))
                .hasSameElementsAs(told)
                .hasSameSizeAs(Register.values());
    }

    private static List<String> classesBelow(Class<?> root, String module) {
        return classesOf(module).stream()
                .filter(type -> type.isAssignableTo(root) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
    }

    private static ArchRule arrowsOf(String module) {
        return ArchitectureRules.followsArrows(House.named(module));
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

    /// Read once, for all rules.
    private static JavaClasses classesOf(String module) {
        return CLASSES.computeIfAbsent(module, name -> new ClassFileImporter().importPath(Repository.classes(name)));
    }

    private static String[] packages(String... modulesAndPackages) {
        return Stream.of(modulesAndPackages)
                .map(name -> name.contains(".") ? name : "be.passerelle." + name + "..")
                .toArray(String[]::new);
    }
}
