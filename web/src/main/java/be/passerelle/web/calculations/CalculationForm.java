// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.calculations;

import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.FactProblem;
import be.passerelle.law.calculation.TypedFact;
import be.passerelle.law.language.Phrase;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.FormField.Option;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The form of a calculation, with what was typed and what is wrong with it.
record CalculationForm(Words words, Calculation calculation, Map<String, String> typed, List<FactProblem> problems) {

    /// The fields in their order; facts of one group stand together.
    List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        List<FormField> together = new ArrayList<>();
        String group = "";
        for (TypedFact fact : calculation.facts()) {
            if (!fact.group().equals(group)) {
                close(group, together, fields);
                group = fact.group();
            }
            (group.isEmpty() ? fields : together).add(field(fact));
        }
        close(group, together, fields);
        return fields;
    }

    List<FieldError> errors() {
        return problems.stream()
                .map(problem -> new FieldError("field-" + problem.key(), text(problem.what())))
                .toList();
    }

    private void close(String group, List<FormField> together, List<FormField> fields) {
        if (!together.isEmpty()) {
            fields.add(new FormField.Group(
                    Head.of("group-" + group, words.text("calculation." + calculation.code() + ".group." + group)),
                    together));
            together.clear();
        }
    }

    private FormField field(TypedFact fact) {
        String label = text(fact.label(calculation.code()));
        String error = problems.stream()
                .filter(problem -> problem.key().equals(fact.key()))
                .findFirst()
                .map(problem -> text(problem.what()))
                .orElse("");
        String hint = fact.hint(calculation.code()).map(this::text).orElse("");
        Head plain = Head.of(fact.key(), label).hint(hint).error(error);
        Head head = fact.optional() ? plain.asOptional() : plain;
        String value = typed.getOrDefault(fact.key(), "").strip();
        return switch (fact.kind()) {
            case DAY -> new FormField.Day(head, value);
            case YES_NO ->
                new FormField.OneOf(head, List.of(option("true", true, value), option("false", false, value)));
            case CHOICE ->
                new FormField.Select(
                        head,
                        Stream.concat(
                                        Stream.of(new Option(
                                                "",
                                                words.text(
                                                        fact.optional() ? "calculations.none" : "calculations.choose"),
                                                "",
                                                value.isEmpty())),
                                        fact.choices().stream().map(choice -> option(choice.name(), choice, value)))
                                .toList());
            case HOURS -> new FormField.Quantity(head, value, words.text("calculations.hours"));
            case EURO -> new FormField.Quantity(head, value, words.text("calculations.euro"));
        };
    }

    private Option option(String code, Object worded, String value) {
        return new Option(code, words.capital(words.value(worded)), "", code.equals(value));
    }

    private String text(Phrase phrase) {
        return words.capital(words.phrase(phrase));
    }
}
