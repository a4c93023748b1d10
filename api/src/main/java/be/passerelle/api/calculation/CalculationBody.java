// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.calculation;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.form.Content;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.Issue;
import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.TypedFact;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Codes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The facts of a calculation as the body of a request: a member for each. They come in the body because addresses
/// end up in logs.
public final class CalculationBody {

    private static final String DECIMAL = "-?[0-9]{1,9}(\\.[0-9]{1,2})?";

    private CalculationBody() {}

    /// What the body of a calculation holds, with its first invented facts as example: the facts as the calculation
    /// takes them.
    public static Content<Map<String, String>> of(Calculation calculation) {
        List<Member> members = calculation.facts().stream()
                .map(fact -> Member.of(calculation, fact))
                .toList();
        Form<Map<String, String>> form = Form.object(
                        members.stream().map(Member::input).toArray(Input<?>[]::new))
                .as(given -> typed(members, given));
        return Content.of(
                name(calculation) + "Facts",
                "The facts of the calculation “" + english(calculation.title()) + "”",
                form,
                example(calculation));
    }

    /// The name of a calculation as it begins the name of a schema.
    public static String name(Calculation calculation) {
        return calculation.code().substring(0, 1).toUpperCase(Locale.ROOT)
                + calculation.code().substring(1);
    }

    /// A phrase as the description writes it.
    public static String english(Phrase phrase) {
        return ApiTexts.word(phrase, Language.EN);
    }

    /// The facts of the first trial, as they are sent.
    public static Map<String, Object> example(Calculation calculation) {
        Map<String, String> typed = calculation.trials().getFirst().typed();
        Map<String, Object> sent = new LinkedHashMap<>();
        for (TypedFact fact : calculation.facts()) {
            Optional.ofNullable(typed.get(fact.key()))
                    .ifPresent(text -> sent.put(
                            fact.key(),
                            switch (fact.kind()) {
                                case YES_NO -> Boolean.valueOf(text);
                                case CHOICE -> Codes.of(choice(fact, text));
                                case DAY, HOURS, EURO -> text;
                            }));
        }
        return sent;
    }

    private static Enum<?> choice(TypedFact fact, String name) {
        return fact.choices().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> typed(List<Member> members, Given given) {
        Map<String, String> typed = new LinkedHashMap<>();
        members.forEach(member ->
                member.text(given).ifPresent(text -> typed.put(member.input().name(), text)));
        return typed;
    }

    /// A fact as a member of the body.
    private sealed interface Member {

        Input<?> input();

        Optional<String> text(Given given);

        record Wanted(Input<String> input) implements Member {
            @Override
            public Optional<String> text(Given given) {
                return given.right(input);
            }
        }

        record Possible(Input<Optional<String>> input) implements Member {
            @Override
            public Optional<String> text(Given given) {
                return given.right(input).flatMap(text -> text);
            }
        }

        static Member of(Calculation calculation, TypedFact fact) {
            List<String> about = new ArrayList<>();
            about.add(english(fact.label(calculation.code())));
            fact.hint(calculation.code()).map(CalculationBody::english).ifPresent(about::add);
            String told = String.join(". ", about);
            return fact.optional()
                    ? new Possible(Input.optional(fact.key(), form(fact), told))
                    : new Wanted(Input.member(fact.key(), form(fact), told));
        }

        private static Form<String> form(TypedFact fact) {
            return switch (fact.kind()) {
                case DAY -> Form.day().as(Object::toString);
                case YES_NO -> Form.yesNo().as(String::valueOf);
                case HOURS -> decimal("hours", "19");
                case EURO -> decimal("euro", "60.00");
                case CHOICE -> choice(fact);
            };
        }

        private static Form<String> decimal(String unit, String example) {
            return Form.written(
                    about -> {
                        Map<String, Object> schema =
                                Schema.decimal(about + " (" + unit + ", two decimals at most)", example);
                        schema.put("pattern", "^" + DECIMAL + "$");
                        return schema;
                    },
                    text -> Optional.of(text).filter(number -> number.matches(DECIMAL)),
                    Issue.Type.SCHEMA_VIOLATION,
                    Phrase.of("api.input.decimal"));
        }

        private static Form<String> choice(TypedFact fact) {
            List<String> codes = fact.choices().stream().map(Codes::of).toList();
            return Form.written(
                    about -> Schema.choice(about, codes),
                    code -> fact.choices().stream()
                            .filter(choice -> Codes.of(choice).equals(code))
                            .findFirst()
                            .map(Enum::name),
                    Issue.Type.SCHEMA_VIOLATION,
                    Phrase.of("api.input.choice", "codes", String.join(", ", codes)));
        }
    }
}
