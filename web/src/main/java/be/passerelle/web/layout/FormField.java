// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;

/// A field of a form with what was entered and what is wrong with it.
public sealed interface FormField {

    Head head();

    /// What every field has.
    ///
    /// @param hint how to fill it in; may be empty
    /// @param error what is wrong with it, empty when nothing is
    record Head(String name, String label, String hint, String error, boolean optional) {

        public static Head of(String name, String label) {
            return new Head(name, label, "", "", false);
        }

        public Head hint(String text) {
            return new Head(name, label, text, error, optional);
        }

        public Head error(String text) {
            return new Head(name, label, hint, text, optional);
        }

        public Head asOptional() {
            return new Head(name, label, hint, error, true);
        }

        /// The id of the control; for several boxes, of the first.
        public String id() {
            return "field-" + name;
        }

        public boolean wrong() {
            return !error.isEmpty();
        }

        /// The ids of hint and error, for those who hear the field.
        public String describedBy() {
            String ofHint = hint.isEmpty() ? "" : id() + "-hint";
            String ofError = wrong() ? id() + "-error" : "";
            return (ofHint + " " + ofError).strip();
        }
    }

    /// A line of text.
    record Text(Head head, String value) implements FormField {}

    /// Several lines of text.
    record Area(Head head, String value, int rows) implements FormField {}

    /// A day, as ISO 8601 text; the browser shows it in the way of its language.
    record Day(Head head, String value) implements FormField {}

    /// A number with its unit beside it.
    record Quantity(Head head, String value, String unit) implements FormField {}

    /// One of a few, all seen.
    record OneOf(Head head, List<Option> options) implements FormField {

        public OneOf {
            options = List.copyOf(options);
        }
    }

    /// One of many, as a drop-down list.
    record Select(Head head, List<Option> options) implements FormField {

        public Select {
            options = List.copyOf(options);
        }
    }

    /// Any of several.
    record AnyOf(Head head, List<Option> options) implements FormField {

        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /// A calendar month, as `2026-09`.
    record Month(Head head, String value) implements FormField {}

    /// Something sent along unseen.
    record Hidden(Head head, String value) implements FormField {}

    /// Fields that belong together under one legend.
    record Group(Head head, List<FormField> fields) implements FormField {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// Several of the same, row by row; empty rows count as not given.
    ///
    /// @param more the label of the button for a further row, empty when there can be none
    /// @param path what that button sends
    record Rows(Head head, List<FormField> rows, String more, String path) implements FormField {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// A value that may be chosen.
    record Option(String value, String label, String hint, boolean chosen) {}
}
