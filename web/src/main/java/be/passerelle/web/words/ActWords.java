// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What an act says, worded from its declaration: in full for its page and for the check before a step, in
/// brief for a line of the timeline.
///
/// @param acts the acts of the stream it belongs to, to say which of them a number means
/// @param address where an act can be read; empty for one that the reader may not see
/// @param you whether the reader is the insured person
/// @param typed whether the reader typed it just now, and checks it: then numbers of people are written whole
/// @param meaning what an answer means where its own words do not tell, as a letter that another law gave another
///     meaning
public record ActWords(
        Words words,
        IntFunction<Optional<RecordedAct>> acts,
        IntFunction<Optional<String>> address,
        boolean you,
        boolean typed,
        BiFunction<Act, Component, Optional<Phrase>> meaning) {

    private static final int BRIEF_PARTS = 3;
    private static final int BRIEF_LENGTH = 60;

    /// As they read once they are recorded, where every answer says what it means.
    public ActWords(
            Words words, IntFunction<Optional<RecordedAct>> acts, IntFunction<Optional<String>> address, boolean you) {
        this(words, acts, address, you, false, (_, _) -> Optional.empty());
    }

    /// As they read for whoever typed them and checks them before they are recorded.
    public ActWords asTyped() {
        return new ActWords(words, acts, address, you, true, meaning);
    }

    /// The words of acts that belong to no stream yet.
    public static ActWords ofNoStream(Words words) {
        return new ActWords(words, _ -> Optional.empty(), _ -> Optional.empty(), false);
    }

    /// Everything the act says, question by question, with those of its groups one by one.
    public List<Definition> inFull(Act act) {
        return inFull(act, _ -> true);
    }

    /// The same for some of the questions.
    public List<Definition> inFull(Act act, Predicate<Component> which) {
        ActType<?> type = ActType.of(act);
        List<Definition> content = new ArrayList<>();
        for (Component component : type.components()) {
            Object value = component.of((Record) act);
            if (!which.test(component)) {
                continue;
            }
            if (component.shape() instanceof Shape.Group group && value instanceof Record record) {
                content.addAll(inFull(group, record));
            } else if (!isEmpty(value)) {
                content.add(Definition.of(
                        words.text(CaseFileTexts.component(type, component)), meant(act, component, value)));
            }
        }
        return content;
    }

    private List<Definition> inFull(Shape.Group group, Record record) {
        List<Definition> content = new ArrayList<>();
        for (Component component : group.components()) {
            Object value = component.of(record);
            if (!isEmpty(value)) {
                Object given = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
                content.add(Definition.of(
                        words.text(CaseFileTexts.component(group, component)), value(component.shape(), given)));
            }
        }
        return content;
    }

    /// What was done.
    public String done(ActType<?> type) {
        return words.text(you ? CaseFileTexts.doneYou(type) : CaseFileTexts.done(type));
    }

    /// What to do.
    public String todo(ActType<?> type) {
        return words.text(you ? CaseFileTexts.you(type) : CaseFileTexts.act(type));
    }

    /// Everything the act says, question by question.
    public List<Definition> content(Act act) {
        ActType<?> type = ActType.of(act);
        List<Definition> content = new ArrayList<>();
        for (Component component : type.components()) {
            Object value = component.of((Record) act);
            if (!isEmpty(value)) {
                content.add(new Definition(
                        words.text(CaseFileTexts.component(type, component)),
                        meant(act, component, value),
                        link(value)));
            } else if (component.apart().isPresent() && !component.optional()) {
                content.add(Definition.of(
                        words.text(CaseFileTexts.component(type, component)), words.text("words.withheld")));
            }
        }
        return content;
    }

    /// Where the act that is named can be read.
    private Optional<Link> link(Object value) {
        return (value instanceof Optional<?> optional ? optional : Optional.of(value))
                .filter(ActNumber.class::isInstance)
                .map(ActNumber.class::cast)
                .flatMap(named -> address.apply(named.number()))
                .map(to -> new Link(words.text("file.readAct"), to));
    }

    /// Where the acts that are named can be read.
    public List<Link> named(Act act) {
        return ActType.of(act).references().stream()
                .flatMap(reference -> reference.in(act).stream())
                .flatMap(number -> link(number).stream())
                .toList();
    }

    /// The few short values that say most; not those that name the stream, which everybody reads above it, nor
    /// what nobody typed who acted in a file.
    public String brief(Act act) {
        ActType<?> type = ActType.of(act);
        List<String> parts = new ArrayList<>();
        for (Component component : type.components()) {
            Object value = component.of((Record) act);
            if (isShort(component.shape())
                    && (component.isAsked() || !(act instanceof FileAct))
                    && !component.namesStream()
                    && !isEmpty(value)
                    && parts.size() < BRIEF_PARTS) {
                String worded = value(type, component, value);
                if (worded.length() <= BRIEF_LENGTH) {
                    parts.add(
                            words.text(CaseFileTexts.component(type, component)) + words.text("words.colon") + worded);
                }
            }
        }
        return String.join(" · ", parts);
    }

    /// What an act number means: which act, and of which day; the number alone when the reader may not see it.
    public String reference(int number) {
        Optional<RecordedAct> meant =
                acts.apply(number).filter(act -> address.apply(act.number()).isPresent());
        return meant.map(a -> words.text(
                        "words.reference",
                        "number",
                        number,
                        "act",
                        words.done(ActType.of(a.act())),
                        "day",
                        a.happenedOn()))
                .orElseGet(() -> words.text("reason.act", "number", number));
    }

    /// A phrase in which the number of an act means that act.
    public String phrase(Phrase phrase) {
        Map<String, Object> values = new LinkedHashMap<>();
        phrase.values()
                .forEach((name, value) ->
                        values.put(name, value instanceof ActNumber(int number) ? reference(number) : value));
        return words.phrase(new Phrase(phrase.key(), values));
    }

    private String meant(Act act, Component component, Object value) {
        return meaning.apply(act, component)
                .map(words::phrase)
                .orElseGet(() -> value(ActType.of(act), component, value));
    }

    private String value(ActType<?> type, Component component, Object value) {
        Object content = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        if (References.isDirective(type.code(), component.name())) {
            return words.directive(content.toString());
        }
        if (References.arePeople(type.code(), component.name()) && content instanceof List<?> keys) {
            return keys.stream()
                    .map(Object::toString)
                    .map(key -> PersonId.isOne(key) ? words.person(new PersonId(key)) : key)
                    .collect(Collectors.joining(", "));
        }
        if (References.isCompared(type.code(), component.name()) && content instanceof NationalNumber number) {
            return number.formatted();
        }
        return References.isPerson(type.code(), component.name())
                ? words.person(new PersonId(content.toString()))
                : value(component.shape(), content);
    }

    private String value(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Text _, Shape.Whole _, Shape.Decimal _, Shape.Amount _, Shape.YesNo _, Shape.Day _ ->
                words.value(value);
            case Shape.Month _, Shape.Choice _, Shape.OrganisationShape _ -> words.value(value);
            case Shape.NationalNumberShape _ -> typed ? ((NationalNumber) value).formatted() : value.toString();
            case Shape.Reference _ -> reference(((ActNumber) value).number());
            case Shape.Many many -> many(many, (List<?>) value);
            case Shape.Group group -> group(group, (Record) value);
            case Shape.SealedShape sealed -> sealed(sealed, (Sealed<?>) value);
        };
    }

    /// Constants stand in one line; anything longer on lines of its own, numbered when there are several.
    private String many(Shape.Many shape, List<?> values) {
        if (shape.item() instanceof Shape.Choice) {
            return words.value(values);
        }
        List<String> lines = new ArrayList<>();
        for (Object value : values) {
            String number = values.size() > 1 ? lines.size() + 1 + ". " : "";
            lines.add(number + value(shape.item(), value));
        }
        return String.join("\n", lines);
    }

    private String group(Shape.Group shape, Record group) {
        List<String> parts = new ArrayList<>();
        for (Component component : shape.components()) {
            Object value = component.of(group);
            if (!isEmpty(value)) {
                Object content = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
                parts.add(value(component.shape(), content));
            }
        }
        return String.join(", ", parts);
    }

    private String sealed(Shape.SealedShape shape, Sealed<?> sealed) {
        return switch (sealed) {
            case Sealed.Readable<?>(Object content) -> value(shape.content(), content);
            case Sealed.Withheld<?>() -> words.text("words.withheld");
            case Sealed.Erased<?>() -> words.text("words.erased");
        };
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional
                ? optional.isEmpty()
                : value instanceof List<?> list ? list.isEmpty() : value instanceof String text && text.isBlank();
    }

    private static boolean isShort(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> !text.lines();
            case Shape.Whole _, Shape.Decimal _, Shape.Amount _, Shape.Day _, Shape.Month _, Shape.Choice _ -> true;
            case Shape.OrganisationShape _, Shape.Reference _ -> true;
            case Shape.YesNo _, Shape.NationalNumberShape _, Shape.Many _, Shape.Group _, Shape.SealedShape _ -> false;
        };
    }
}
