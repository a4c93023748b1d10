// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import be.passerelle.law.Law;
import be.passerelle.law.finding.Finding;
import java.util.function.BiFunction;

/// How the examples of one file are run.
///
/// @param path the file under `examples/` without its ending, for instance `trajectory/plan`
/// @param coded the class that codes the rule; the articles that it follows name it
/// @param run the rule with the facts of an example
public record ExampleRule(String path, Class<?> coded, BiFunction<Law, GivenFacts, Finding<?>> run) {

    public ExampleRule {
        if (!path.matches("[a-z]+/[a-zA-Z0-9]+")) {
            throw new IllegalArgumentException(path + " is no path of examples; write it as subject/rule");
        }
    }

    /// The subject that the rule belongs to, for instance `trajectory`.
    public String subject() {
        return path.substring(0, path.indexOf('/'));
    }

    /// The name of its class as article files have it, for instance `trajectory.TrajectoryTerms`.
    public String codedBy() {
        return coded.getName().substring("be.passerelle.law.".length());
    }
}
