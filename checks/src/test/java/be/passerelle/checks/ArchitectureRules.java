// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
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
        "org.jspecify.."
    };

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
                        + " its implementation in server");
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
                .because("SQL lives in server.postgres, one class per table; ask one of those");
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
