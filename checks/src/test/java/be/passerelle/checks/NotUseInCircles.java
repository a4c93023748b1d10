// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds the uses that close a circle of packages: of a package from which the user's own can be reached.
///
/// ArchUnit's own search for cycles does not see what a sealed type permits. The type uses it all the same: the
/// one does not compile without the other, and whoever switches over the type has to read them all.
final class NotUseInCircles extends ArchCondition<JavaClass> {

    /// The packages that each package uses, itself or through others.
    private final Map<String, Set<String>> reached = new TreeMap<>();

    /// What a class uses, and where.
    private record Use(String usedPackage, String description) {}

    NotUseInCircles() {
        super("not use packages that use theirs, directly or through others");
    }

    @Override
    public void init(Collection<JavaClass> classes) {
        Map<String, Set<String>> direct = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> used = direct.computeIfAbsent(type.getPackageName(), _ -> new TreeSet<>());
            uses(type).forEach(use -> used.add(use.usedPackage()));
        }
        reached.clear();
        direct.keySet().forEach(start -> reached.put(start, reachedFrom(start, direct)));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = type.getPackageName();
        uses(type)
                .filter(use -> reached.getOrDefault(use.usedPackage(), Set.of()).contains(own))
                .forEach(use -> events.add(SimpleConditionEvent.violated(
                        type, use.description() + ", and " + use.usedPackage() + " uses " + own)));
    }

    private static Set<String> reachedFrom(String start, Map<String, Set<String>> direct) {
        Set<String> reached = new TreeSet<>();
        var open = new ArrayDeque<>(direct.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(direct.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /// What a class uses outside its own package.
    private static Stream<Use> uses(JavaClass type) {
        Stream<Use> named = type.getDirectDependenciesFromSelf().stream().map(NotUseInCircles::use);
        Stream<Use> permitted = permitted(type).stream()
                .map(name -> new Use(
                        name.substring(0, name.lastIndexOf('.')),
                        "Sealed type <" + type.getName() + "> permits <" + name + ">"));
        return Stream.concat(named, permitted).filter(use -> !use.usedPackage().equals(type.getPackageName()));
    }

    private static Use use(Dependency dependency) {
        return new Use(
                dependency.getTargetClass().getBaseComponentType().getPackageName(), dependency.getDescription());
    }

    /// The names of the classes that a sealed type permits; none for any other.
    private static List<String> permitted(JavaClass type) {
        var source = type.getSource().orElseThrow(() -> new IllegalStateException("no class file of " + type));
        try (var file = source.getUri().toURL().openStream()) {
            return ClassFile.of()
                    .parse(file.readAllBytes())
                    .findAttribute(Attributes.permittedSubclasses())
                    .map(attribute -> attribute.permittedSubclasses().stream()
                            .map(permitted -> permitted.asInternalName().replace('/', '.'))
                            .toList())
                    .orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
