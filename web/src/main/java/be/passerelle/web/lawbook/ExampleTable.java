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

    public ExampleTable {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    public boolean allRight() {
        return right == lines.size();
    }

    /// One example.
    ///
    /// @param name what it shows
    /// @param nameLanguage the language that it is worded in
    /// @param under the other reading that it is worked under; empty under the law in force
    /// @param given in the order of the columns, empty where a fact is not given
    /// @param different what came out otherwise than expected; empty when nothing did
    /// @param source where the expected value comes from
    /// @param sourceLanguage the language that it is worded in
    public record Line(
            String name,
            String nameLanguage,
            String under,
            List<String> given,
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
