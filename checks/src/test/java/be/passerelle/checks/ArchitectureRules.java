// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.passerelle.casefile.access.Numbering;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.casefile.role.Side;
import be.passerelle.registry.desk.FileSearch;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.RegisterNeed;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.feed.Feed;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Who may use what.
final class ArchitectureRules {

    private static final String[] HARMLESS_JDK = {
        "java.lang..",
        "java.util..",
        "java.math..",
        "java.time..",
        "java.text..",
        "java.io..",
        "java.nio..",
        "java.security..",
        "javax.crypto..",
        "org.jspecify.."
    };

    private static final String OURS = "be.passerelle..";

    /// The ports that give what is in files, without asking who is told.
    private static final Set<Class<?>> NAME_PEOPLE =
            Set.of(Worklists.class, FileSearch.class, FileStore.class, RegisterNeed.Names.class, Feed.class);

    private static final Set<String> CLOCK_READERS = Set.of("now", "today");

    private ArchitectureRules() {}

    /// What a pure module may use, beside the JDK's own language, collections, dates and files.
    static ArchRule usesOnly(String... packages) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(HARMLESS_JDK)
                        .or(equivalentTo(URI.class))
                        .or(resideInAnyPackage(packages)))
                .because("the pure modules know no Spring, no SQL and no JSON library; a port belongs in registry,"
                        + " its implementation in store");
    }

    /// Of our own, a module uses itself and those that its arrows lead to.
    static ArchRule followsArrows(House.Module module) {
        var reachable = House.reachable(module).stream()
                .map(name -> House.named(name).root() + "..")
                .toArray(String[]::new);
        return classes()
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(OURS).or(resideInAnyPackage(reachable)))
                .because("arrows between modules go one way: see House and ARCHITECTURE.md");
    }

    /// No package of ours uses one that uses it, directly or through others.
    static ArchRule hasNoCycles() {
        return classes()
                .that()
                .resideInAPackage(OURS)
                .should(new NotUseInCircles())
                .because("what two packages need of each other belongs in one of them, or in a third below both");
    }

    static ArchRule knowsNoSpring() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because(
                        "Spring puts the parts together in server and carries the pages in web; nothing else needs it");
    }

    static ArchRule knowsNoJson() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("JSON is written by the API and for the payloads in the store");
    }

    static ArchRule readsNoClock() {
        return noClasses()
                .should()
                .accessTargetWhere(new ReadsTheClock())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class, Calendar.class)
                .because("the day is a parameter");
    }

    static ArchRule isReproducible() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ThreadLocalRandom.class)
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .because("the same acts, law, registers and day give the same answer; pass a seed or an identifier in");
    }

    static ArchRule knowsNoSql() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..")
                .because("SQL lives in store, one class per table; ask one of those");
    }

    /// Doors are given what somebody sees, and have no way to more.
    static ArchRule seesNoWholeFile() {
        return noClasses()
                .should()
                .dependOnClassesThat(new HoldsAWholeFile())
                .orShould()
                .accessTargetWhere(new HandsOnAWholeFile())
                .because("what leaves is made of a SeenFile: add there what a page needs, decided once for every door");
    }

    /// A whole file, what it is folded to, or what is made of it before anybody asks who looks.
    private static final class HoldsAWholeFile extends DescribedPredicate<JavaClass> {

        private static final Set<Class<?>> WHOLE =
                Set.of(CaseFile.class, In.class, FileOnDay.class, Preview.class, Entitlements.class, FileStore.class);

        private HoldsAWholeFile() {
            super("hold a whole file");
        }

        @Override
        public boolean test(JavaClass type) {
            return WHOLE.stream().anyMatch(type.getBaseComponentType()::isEquivalentTo);
        }
    }

    /// A call that takes or gives a whole file, though nobody names the type.
    private static final class HandsOnAWholeFile extends DescribedPredicate<JavaAccess<?>> {

        private static final HoldsAWholeFile WHOLE = new HoldsAWholeFile();

        private HandsOnAWholeFile() {
            super("the target takes or gives a whole file");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access instanceof JavaCodeUnitAccess<?> call
                    && (WHOLE.test(call.getTarget().getRawReturnType())
                            || call.getTarget().getRawParameterTypes().stream().anyMatch(WHOLE));
        }
    }

    /// Whoever may not count the acts of a file is told other numbers: a seen file comes in those, and the desk
    /// turns back what is sent.
    static ArchRule turnsNoNumbersAround() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Numbering.class, ToldNumbers.class)
                .because("a door passes the numbers of acts on as a SeenFile gives them and as they are sent");
    }

    /// The write path alone looks at files in the numbers that acts are recorded under.
    static ArchRule tellsNoRecordedNumbers() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("be.passerelle.registry.FileDraft")
                .should()
                .accessTargetWhere(new GivesRecordedNumbers())
                .because("what leaves is in the numbers that its reader is told: SeenFile.now or SeenFile.of");
    }

    /// By a call or by a reference to the method: whoever hands it on calls it elsewhere.
    private static final class GivesRecordedNumbers extends DescribedPredicate<JavaAccess<?>> {

        private GivesRecordedNumbers() {
            super("the target gives a file in the numbers that acts are recorded under");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getTargetOwner().isEquivalentTo(SeenFile.class)
                    && access.getName().equals("asRecorded");
        }
    }

    /// What a check tells of a number counts as a try of it, which the desk sees to. Hours say none.
    static ArchRule checksAtTheDesk() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("be.passerelle.web.trainees.Checked")
                .should()
                .accessTargetWhere(new ChecksAnAct())
                .because("the desk counts a check that tells whose a number is: Desk.check");
    }

    private static final class ChecksAnAct extends DescribedPredicate<JavaAccess<?>> {

        private ChecksAnAct() {
            super("the target says what stands against an act");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return access.getTargetOwner().isEquivalentTo(SeenFile.class)
                    && Set.of("check", "wishes").contains(access.getName());
        }
    }

    /// Whoever asked for one side would not think of a new one.
    static ArchRule asksForNoSide() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Side.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Side.class)
                .because("what follows from a side stands in RolePolicy, for each of them");
    }

    /// A door that asked a list itself would name people without noting it.
    static ArchRule asksTheDesks() {
        return noClasses()
                .should()
                .accessTargetWhere(new AsksAPort())
                .because("whoever is named is noted: WorkDesk, Desk, RegisterDesk and EventFeed list and note at once");
    }

    private static final class AsksAPort extends DescribedPredicate<JavaAccess<?>> {

        private AsksAPort() {
            super("the target names people and notes nothing");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            return NAME_PEOPLE.stream().anyMatch(access.getTargetOwner()::isEquivalentTo);
        }
    }

    private static final class ReadsTheClock extends DescribedPredicate<JavaAccess<?>> {

        private ReadsTheClock() {
            super("the target reads the machine's clock");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            JavaClass owner = access.getTargetOwner();
            var name = access.getName();
            var ofTime = owner.getPackageName().startsWith("java.time") && CLOCK_READERS.contains(name);
            var ofSystem = owner.isEquivalentTo(System.class)
                    && Set.of("currentTimeMillis", "nanoTime").contains(name);
            return ofTime || ofSystem;
        }
    }
}
