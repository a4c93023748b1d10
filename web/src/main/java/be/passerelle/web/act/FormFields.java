// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of a form, generated from the declaration of the act: one kind of field for each shape, and a
/// choice by hand where a bare value would be unkind.
public final class FormFields {

    private static final int ALL_SEEN = 6;

    /// In a row a list to choose from keeps the form short: the same question comes again in the next row.
    private static final int ALL_SEEN_IN_ROW = 2;

    private static final int SPARE_LINES = 2;
    private static final int SPARE_GROUPS = 1;
    private static final int LONG_TEXT = 1000;

    /// What a form finds in the stream that its act is for.
    public interface OnForm {

        /// Whether the act opens the stream.
        boolean opens();

        /// What may be chosen where the act refers to others; what is marked as chosen is so until somebody
        /// says otherwise.
        List<FormField.Option> acts(Reference reference);

        /// What may be chosen where a component says which values are offered for it.
        List<FormField.Option> values(Candidates candidates);

        /// Fields that are made by hand for a component; none when the generated one serves.
        default List<FormField> byHand(Component component, Map<String, Object> tree, ByHand.HeadMaker heads) {
            return List.of();
        }
    }

    private final Words words;
    private final Registers registers;
    private final LocalDate today;
    private final OnForm stream;
    private final ActType<?> type;
    private final Submitted submitted;
    private final Map<String, String> errors;
    private final String add;

    /// @param thread the thread that the act belongs to, 0 for none
    /// @param errors what is wrong, by the place in the act
    /// @param add the list that gets a further row, empty for none
    FormFields(
            Opened opened, ActType<?> type, int thread, Submitted submitted, Map<String, String> errors, String add) {
        this(
                opened.words(),
                opened.registers(),
                opened.file().day(),
                new FileOnForm(opened, thread, type),
                type,
                submitted,
                errors,
                add);
    }

    /// The same where no file is open.
    ///
    /// @param today organisations that were closed before are not offered
    public FormFields(
            Words words,
            Registers registers,
            LocalDate today,
            OnForm stream,
            ActType<?> type,
            Submitted submitted,
            Map<String, String> errors,
            String add) {
        this.words = words;
        this.registers = registers;
        this.today = today;
        this.stream = stream;
        this.type = type;
        this.submitted = submitted;
        this.errors = errors;
        this.add = add;
    }

    /// The fields of the act, filled with the values of the tree.
    public List<FormField> of(Map<String, Object> tree) {
        List<FormField> fields = new ArrayList<>();
        for (Component component : type.components()) {
            List<FormField> made = stream.byHand(component, tree, this::head);
            if (!made.isEmpty()) {
                fields.addAll(made);
            } else if (component.isAsked(stream.opens()) && component.shape() instanceof Shape.Reference) {
                reference(component, tree).ifPresent(fields::add);
            } else {
                fields.add(field(component, Optional.ofNullable(tree.get(component.name()))));
            }
        }
        return fields;
    }

    private FormField field(Component component, Optional<Object> value) {
        Head head = head(CaseFileTexts.component(type, component), component.name(), component);
        String text = value.map(Object::toString).orElse("");
        if (!component.isAsked(stream.opens())) {
            return new FormField.Hidden(head, text);
        }
        return component
                .candidates()
                .map(candidates -> offered(component, head, chosen(stream.values(candidates), text)))
                .orElseGet(() -> field(component.shape(), head, value, component.name()));
    }

    private FormField offered(Component component, Head head, List<FormField.Option> options) {
        return component.shape() instanceof Shape.Choice
                ? new FormField.OneOf(head, options)
                : new FormField.Select(head, withEmpty(options, "act.choose"));
    }

    /// The acts to choose from, in the field of the first component of the reference; the others have none of
    /// their own.
    private Optional<FormField> reference(Component component, Map<String, Object> tree) {
        return type.references().stream()
                .filter(reference -> reference.components().getFirst().equals(component))
                .findFirst()
                .map(reference -> reference(reference, tree));
    }

    private FormField reference(Reference reference, Map<String, Object> tree) {
        Component first = reference.components().getFirst();
        String label = reference.isOfSeveral()
                ? reference
                        .shape()
                        .among()
                        .map(among -> "choice." + among.code())
                        .orElseThrow()
                : CaseFileTexts.component(type, first);
        Head head = head(label, first.name(), first).hint("");
        String value = reference.components().stream()
                .map(each -> String.valueOf(tree.getOrDefault(each.name(), "")))
                .collect(Collectors.joining(Submitted.TOGETHER));
        List<FormField.Option> options = chosen(stream.acts(reference), value);
        boolean isTold = options.stream().anyMatch(o -> !o.hint().isEmpty());
        return isTold
                ? new FormField.OneOf(head, options)
                : new FormField.Select(head, withEmpty(options, none(reference)));
    }

    /// What stands for no act: where none need be named, the choices say what that means.
    private static String none(Reference reference) {
        return reference
                .shape()
                .among()
                .filter(_ -> reference.components().getFirst().optional())
                .map(CaseFileTexts::none)
                .orElse("act.choose");
    }

    private static List<FormField.Option> chosen(List<FormField.Option> options, String value) {
        return options.stream()
                .map(o -> new FormField.Option(
                        o.value(),
                        o.label(),
                        o.hint(),
                        value.isEmpty() ? o.chosen() : o.value().equals(value)))
                .toList();
    }

    private Head head(String label, String path, Component component) {
        Head head = Head.of(Submitted.field(path), words.text(label))
                .hint(CaseFileTexts.hint(label).map(words::text).orElse(""))
                .error(errors.getOrDefault(path, ""));
        boolean mayBeEmpty = component.optional() || (component.shape() instanceof Shape.Many many && many.min() == 0);
        return mayBeEmpty ? head.asOptional() : head;
    }

    private FormField field(Shape shape, Head head, Optional<Object> value, String path) {
        String text =
                value.filter(String.class::isInstance).map(String.class::cast).orElse("");
        return switch (shape) {
            case Shape.Text t -> t.lines() ? new FormField.Area(head, text, lines(t)) : new FormField.Text(head, text);
            case Shape.Whole _ -> new FormField.Quantity(head, text, "");
            case Shape.Decimal _ -> new FormField.Quantity(head, text, "");
            case Shape.Amount _ -> new FormField.Quantity(head, text, "€");
            case Shape.YesNo _ -> new FormField.OneOf(head, yesNo(text));
            case Shape.Day _ -> new FormField.Day(head, text);
            case Shape.Month _ -> new FormField.Month(head, text);
            case Shape.Choice choice -> choice(choice, head, text, path.contains("["));
            case Shape.NationalNumberShape _ -> new FormField.Text(head, text);
            case Shape.OrganisationShape organisations ->
                new FormField.Select(head, organisations(words, registers, today, organisations.kinds(), text));
            case Shape.Reference _ ->
                throw new IllegalStateException("asked for with what is chosen together: " + path);
            case Shape.Many many -> many(many, head, value, path);
            case Shape.Group group -> new FormField.Group(head, group(group, value, path));
            case Shape.SealedShape sealed -> field(sealed.content(), head, value, path);
        };
    }

    private static int lines(Shape.Text text) {
        return text.max() > LONG_TEXT ? 6 : 4;
    }

    private List<FormField.Option> yesNo(String value) {
        return List.of(
                new FormField.Option("true", words.capital(words.value(true)), "", value.equals("true")),
                new FormField.Option("false", words.capital(words.value(false)), "", value.equals("false")));
    }

    private FormField choice(Shape.Choice choice, Head head, String value, boolean inRow) {
        List<FormField.Option> options = options(choice, List.of(value));
        if (options.size() <= (inRow ? ALL_SEEN_IN_ROW : ALL_SEEN)) {
            return new FormField.OneOf(head, options);
        }
        return new FormField.Select(head, withEmpty(options, "act.choose"));
    }

    private List<FormField.Option> options(Shape.Choice choice, List<?> chosen) {
        return Arrays.stream(choice.of().getEnumConstants())
                .map(c -> new FormField.Option(
                        Codes.of(c), words.capital(words.value(c)), "", chosen.contains(Codes.of(c))))
                .toList();
    }

    private List<FormField.Option> withEmpty(List<FormField.Option> options, String empty) {
        return withEmpty(words, options, empty);
    }

    private static List<FormField.Option> withEmpty(Words words, List<FormField.Option> options, String empty) {
        List<FormField.Option> all = new ArrayList<>();
        all.add(new FormField.Option("", words.text(empty), "", options.stream().noneMatch(FormField.Option::chosen)));
        all.addAll(options);
        return all;
    }

    /// The organisations of some kinds to choose from, but those that were closed.
    static List<FormField.Option> organisations(
            Words words, Registers registers, LocalDate today, Set<OrganisationKind> kinds, String value) {
        List<FormField.Option> options = registers.organisations().values().stream()
                .filter(o -> kinds.contains(o.kind()))
                .filter(o -> !o.period().until().isBefore(today))
                .sorted(Comparator.comparing((Organisation o) -> o.name(words.language())))
                .map(o -> new FormField.Option(
                        o.id().key(), o.name(words.language()), "", o.id().key().equals(value)))
                .toList();
        return withEmpty(words, options, "act.choose");
    }

    private FormField many(Shape.Many many, Head head, Optional<Object> value, String path) {
        List<?> given =
                value.filter(List.class::isInstance).map(v -> (List<?>) v).orElse(List.of());
        if (many.item() instanceof Shape.Choice choice) {
            return new FormField.AnyOf(head, options(choice, given));
        }
        int spare = many.item() instanceof Shape.Group ? SPARE_GROUPS : SPARE_LINES;
        int shown = Math.max(Math.max(given.size(), submitted.rows(path)), Math.max(many.min(), spare));
        int count = Math.clamp(add.equals(path) ? shown + 1L : shown, 1, many.max());
        List<FormField> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String at = path + "[" + i + "]";
            Head row = Head.of(Submitted.field(at), words.text("act.row", "number", i + 1))
                    .error(errors.getOrDefault(at, ""));
            Optional<Object> content = i < given.size() ? Optional.of(given.get(i)) : Optional.empty();
            rows.add(field(many.item(), row, content, at));
        }
        return new FormField.Rows(head, rows, count < many.max() ? words.text("act.addRow") : "", path);
    }

    private List<FormField> group(Shape.Group group, Optional<Object> value, String path) {
        Map<?, ?> tree =
                value.filter(Map.class::isInstance).map(v -> (Map<?, ?>) v).orElse(Map.of());
        List<FormField> fields = new ArrayList<>();
        for (Component component : group.components()) {
            String at = path + "." + component.name();
            Head head = head(CaseFileTexts.component(group, component), at, component);
            fields.add(field(component.shape(), head, Optional.ofNullable(tree.get(component.name())), at));
        }
        return fields;
    }
}
