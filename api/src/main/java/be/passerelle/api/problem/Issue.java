// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.problem;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.language.Phrase;
import java.util.Optional;

/// One thing that is wrong in what was sent. It never repeats the value: it may be a national number.
///
/// @param type what sort of mistake
/// @param in where it was sent
/// @param name the path of what is wrong, as in `acts[0].payload.until`
/// @param detail what is wrong and what to do
/// @param citation the article behind it, when the law is the reason
public record Issue(Type type, In in, String name, Phrase detail, Optional<Citation> citation) {

    /// The sorts of mistake, with the names of Belgif.
    public enum Type {
        SCHEMA_VIOLATION("schemaViolation", "Input value is invalid with respect to the schema"),
        UNKNOWN_INPUT("unknownInput", "Unknown input"),
        INVALID_INPUT("invalidInput", "Invalid input"),
        REFERENCED_RESOURCE_NOT_FOUND("referencedResourceNotFound", "Referenced resource not found");

        private final String code;
        private final String title;

        Type(String code, String title) {
            this.code = code;
            this.title = title;
        }

        public String urn() {
            return "urn:problem-type:belgif:input-validation:" + code;
        }

        public String title() {
            return title;
        }
    }

    /// The parts of a request.
    public enum In {
        BODY("body"),
        QUERY("query"),
        PATH("path"),
        HEADER("header");

        private final String code;

        In(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static Issue of(Type type, In in, String name, Phrase detail) {
        return new Issue(type, in, name, detail, Optional.empty());
    }

    /// Something in the body that does not have the form that the description gives.
    public static Issue malformed(String name, String key, Object... values) {
        return of(Type.SCHEMA_VIOLATION, In.BODY, name, Phrase.of(key, values));
    }
}
