// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.form.Form;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.Issue;
import be.passerelle.law.language.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tags of a file that an `If-Match` names (RFC 9110, section 13.1.1).
///
/// @param written each as it was written, `*` among them
record Tags(List<String> written) {

    static final Form<Tags> FORM =
            Form.written(Tags::schema, Tags::parsed, Issue.Type.SCHEMA_VIOLATION, Phrase.of("api.input.ifMatch"));

    private static final String ANY = "*";
    private static final String PATTERN = "^(\\*|(W/)?\"[^\"]*\"( *, *(W/)?\"[^\"]*\")*)$";
    private static final Pattern OF_A_HEAD = Pattern.compile("\"([1-9][0-9]{0,8})\"");

    /// The tag of a stream: the number of its last act.
    static String of(int head) {
        return "\"" + head + "\"";
    }

    /// Whether any file is meant, as long as there is one.
    boolean any() {
        return written.contains(ANY);
    }

    boolean include(int head) {
        return written.contains(of(head));
    }

    /// The head that is named, when it is one alone.
    Optional<Integer> one() {
        Matcher head = OF_A_HEAD.matcher(written.getFirst());
        return written.size() == 1 && head.matches() ? Optional.of(Integer.valueOf(head.group(1))) : Optional.empty();
    }

    private static Optional<Tags> parsed(String header) {
        return header.matches(PATTERN) ? Optional.of(new Tags(List.of(header.split(" *, *", -1)))) : Optional.empty();
    }

    private static Map<String, Object> schema(String about) {
        Map<String, Object> schema = Schema.words(about);
        schema.put("pattern", PATTERN);
        schema.put("example", of(3));
        return schema;
    }
}
