// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The modules and their arrows, as `ARCHITECTURE.md` draws them. One that is not written here is a fault of its own.
final class House {

    /// A module of ours.
    ///
    /// @param name its folder
    /// @param pure whether it has to give the same answer for the same acts, law, registers and day
    /// @param uses the modules that it may use directly
    record Module(String name, boolean pure, Set<String> uses) {

        /// The package that all of its own stand in.
        String root() {
            return "be.passerelle." + (name.equals("postgres-embedded") ? "postgres" : name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Module> MODULES = List.of(
            pure("law"),
            pure("stream", "law"),
            pure("registers", "stream"),
            pure("casefile", "registers"),
            pure("registry", "casefile"),
            pure("population", "casefile"),
            module("postgres-embedded"),
            module("store", "registry"),
            module("api", "registry"),
            module("web", "registry"),
            module("server", "store", "postgres-embedded", "api", "web"),
            module("demo", "server", "population"),
            module("bench", "demo"));

    private House() {}

    static Stream<Module> pure() {
        return MODULES.stream().filter(Module::pure);
    }

    static Module named(String name) {
        return MODULES.stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no module " + name));
    }

    /// Itself and whatever its arrows lead to.
    static Set<String> reachable(Module module) {
        var reached = new TreeSet<>(Set.of(module.name()));
        module.uses().forEach(used -> reached.addAll(reachable(named(used))));
        return reached;
    }

    private static Module pure(String name, String... uses) {
        return new Module(name, true, Set.of(uses));
    }

    private static Module module(String name, String... uses) {
        return new Module(name, false, Set.of(uses));
    }
}
