// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import java.util.List;

/// Worked examples of one rule, as they came out when the page was opened.
///
/// @param id what tells it from the other tables of the page
/// @param sentence the rule in plain words
/// @param href the page of the rule
/// @param path the file, for whoever changes it
/// @param facts what is given: the heads of the columns
/// @param right how many came out as expected
public record ExampleTable(
        String id, String sentence, String href, String path, List<String> facts, List<Line> lines, int right) {

    private static final int MOST_COLUMNS = 4;

    public ExampleTable {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    public boolean allRight() {
        return right == lines.size();
    }

    /// Whether they are more than columns stand beside one another on any screen; then they share one.
    public boolean manyFacts() {
        return facts.size() > MOST_COLUMNS;
    }

    /// Who checked all of them, and when; empty where it was not the same for all.
    public String checkedByAll() {
        List<String> checked = lines.stream().map(Line::checked).distinct().toList();
        return checked.size() == 1 ? checked.getFirst() : "";
    }

    /// A fact of an example.
    ///
    /// @param value empty where it is not given
    public record Given(String fact, String value) {}

    /// One example.
    ///
    /// @param name what it shows
    /// @param nameLanguage the language that it is worded in
    /// @param under the other reading that it is worked under; empty under the law in force
    /// @param given in the order of the columns
    /// @param different what came out otherwise than expected; empty when nothing did
    /// @param source where the expected value comes from
    /// @param sourceLanguage the language that it is worded in
    public record Line(
            String name,
            String nameLanguage,
            String under,
            List<Given> given,
            String expected,
            String got,
            List<String> different,
            String source,
            String sourceLanguage,
            String checked) {

        public Line {
            given = List.copyOf(given);
            different = List.copyOf(different);
        }

        public boolean right() {
            return different.isEmpty();
        }
    }
}
