// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What we did not write is named where it is said why we use it.
final class DependencyRules {

    private static final String PAGE = "docs/dependencies.md";
    private static final String OUR_OWN = "${project.groupId}";

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    private DependencyRules() {}

    static List<TidyRule> all() {
        return List.of(new TidyRule(
                "Each artefact that a pom.xml names stands in docs/dependencies.md, with its licence and why.",
                file -> file.path().equals(PAGE) || file.endsWith("pom.xml"),
                DependencyRules::unnamed,
                List.of(List.of(new SourceText(PAGE, "`jspecify`"), new SourceText("law/pom.xml", """
                                <dependency>
                                  <groupId>org.example</groupId>
                                  <artifactId>unheard-of</artifactId>
                                </dependency>""")))));
    }

    private static Stream<Violation> unnamed(List<SourceText> files) {
        String page = files.stream()
                .filter(file -> file.path().equals(PAGE))
                .map(SourceText::text)
                .collect(Collectors.joining());
        return files.stream()
                .filter(file -> file.endsWith("pom.xml"))
                .flatMap(file -> DEPENDENCY
                        .matcher(file.text())
                        .results()
                        .filter(found -> !found.group(1).equals(OUR_OWN)
                                && !found.group(1).equals("be.passerelle"))
                        .map((MatchResult found) -> found.group(2))
                        .distinct()
                        .filter(artefact -> !page.contains("`" + artefact + "`"))
                        .map(artefact -> file.violation(1, artefact)));
    }
}
