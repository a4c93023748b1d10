// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.Registers;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionEntry;
import be.passerelle.registers.directive.DirectiveEntry;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.registers.version.Proposal;
import be.passerelle.registers.version.Version;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.act.ByHand;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a register's forms that are made by hand: what the entry says already, and lists to choose
/// from where an act holds the number of another act or the key of a person.
///
/// @param by who fills the form in: mandates are given in their own organisation, in roles that they may give
record RegisterFields(
        Words words,
        Registers registers,
        LocalDate today,
        Optional<RegisterBook.Page> page,
        String code,
        Performer by) {

    List<FormField> fields(Component component, Map<String, Object> tree, ByHand.HeadMaker heads) {
        boolean gives = code.equals("mandate.given") || code.equals("mandate.proposed");
        if (gives && (component.name().equals("role") || (component.name().equals("organisation") && page.isEmpty()))) {
            Head head = heads.head("component." + code + "." + component.name(), component.name(), component);
            String value = String.valueOf(tree.getOrDefault(component.name(), ""));
            return List.of(component.name().equals("role") ? role(head, value) : organisation(head, value));
        }
        if (page.isEmpty()) {
            return List.of();
        }
        RegisterEntry entry = page.get().entry();
        Head head = heads.head("component." + code + "." + component.name(), component.name(), component);
        String value = String.valueOf(tree.getOrDefault(component.name(), ""));
        return switch (component.name()) {
            case "key", "partner" ->
                List.of(new FormField.Hidden(head, entry.key().key()));
            case "person" ->
                of(entry).stream()
                        .<FormField>map(
                                m -> new FormField.Hidden(head, m.person().key()))
                        .toList();
            case "organisation" ->
                organisation(entry).stream()
                        .<FormField>map(o -> new FormField.Hidden(head, o))
                        .toList();
            case "proposal" ->
                waiting(entry)
                        .map(n -> List.<FormField>of(new FormField.Hidden(head, n)))
                        .orElse(List.of());
            case "replaces" -> List.of(new FormField.Select(head, withNone(versions(entry, value), value)));
            case "version", "convention" -> List.of(new FormField.OneOf(head, versions(entry, value)));
            case "mandate" -> List.of(new FormField.OneOf(head, mandates(entry, value)));
            case "absence" -> List.of(new FormField.OneOf(head, absences(entry, value)));
            case "deputy" -> List.of(new FormField.Select(head, withChoose(deputies(entry, value), value)));
            default -> List.of();
        };
    }

    /// The organisation that an entry is about, where an act names it.
    private static Optional<String> organisation(RegisterEntry entry) {
        return entry instanceof SettingEntry
                ? Optional.of(entry.key().key())
                : of(entry).map(m -> m.organisation().key());
    }

    /// Their own organisation; for a head of department, who keeps administrators everywhere, any that takes part.
    private FormField organisation(Head head, String value) {
        List<FormField.Option> options = registers.organisations().values().stream()
                .filter(o -> by.role() == Role.DEPARTMENT_HEAD || o.id().equals(by.organisation()))
                .filter(o -> isOpen(o.period()) && !roles(o.kind()).isEmpty())
                .map(o -> new FormField.Option(
                        o.id().key(), o.name(words.language()), "", o.id().key().equals(value)))
                .sorted(Comparator.comparing(FormField.Option::label))
                .toList();
        return new FormField.Select(head, options.size() == 1 ? chosen(options, value) : withChoose(options, value));
    }

    private FormField role(Head head, String value) {
        List<FormField.Option> options = registers
                .organisation(of().map(MandateEntry::organisation).orElse(by.organisation()))
                .map(Organisation::kind)
                .stream()
                .flatMap(kind -> roles(kind).stream())
                .map(role -> new FormField.Option(
                        Codes.of(role),
                        words.capital(words.value(role)),
                        "",
                        Codes.of(role).equals(value)))
                .sorted(Comparator.comparing(FormField.Option::label))
                .toList();
        return new FormField.OneOf(head, chosen(options, value));
    }

    /// The roles of such an organisation that the act is for.
    private List<Role> roles(OrganisationKind kind) {
        boolean two = code.equals("mandate.proposed");
        return Keepers.rolesIn(kind).stream()
                .filter(role -> Keepers.confirm().contains(role) == two)
                .filter(role -> by.role() != Role.DEPARTMENT_HEAD || role == Role.ORGANISATION_ADMINISTRATOR)
                .toList();
    }

    private Optional<MandateEntry> of() {
        return page.flatMap(p -> of(p.entry()));
    }

    private static Optional<String> waiting(RegisterEntry entry) {
        Optional<? extends Proposal<?>> ofMandate =
                of(entry).flatMap(m -> m.waiting().stream().findFirst());
        return versions(entry)
                .<Proposal<?>>flatMap(v -> v.waiting().stream().findFirst())
                .or(() -> ofMandate)
                .map(p -> String.valueOf(p.number()));
    }

    private static Optional<Versions<?>> versions(RegisterEntry entry) {
        return switch (entry) {
            case ConventionEntry conventions -> Optional.of(conventions.versions());
            case DirectiveEntry directive -> Optional.of(directive.versions());
            case OrganisationEntry _, MandateEntry _, SettingEntry _ -> Optional.empty();
        };
    }

    private List<FormField.Option> versions(RegisterEntry entry, String value) {
        List<FormField.Option> options = new ArrayList<>();
        versions(entry).ifPresent(versions -> {
            for (Version<?> version : versions.versions()) {
                if (!version.period().until().isBefore(today)) {
                    options.add(option(version.number(), words.value(version.period()), "", value));
                }
            }
        });
        return chosen(options, value);
    }

    private List<FormField.Option> mandates(RegisterEntry entry, String value) {
        List<FormField.Option> options = new ArrayList<>();
        of(entry)
                .ifPresent(of -> of.mandates().stream()
                        .filter(m -> isOpen(m.period()))
                        .filter(m -> options.stream().noneMatch(o -> o.value().equals(String.valueOf(m.number()))))
                        .forEach(m -> options.add(option(
                                m.number(),
                                words.capital(words.roleOf(m.role(), m.organisation())),
                                words.value(m.period()),
                                value))));
        return chosen(options, value);
    }

    private List<FormField.Option> absences(RegisterEntry entry, String value) {
        List<FormField.Option> options = new ArrayList<>();
        of(entry).ifPresent(of -> {
            for (Absence absence : of.absences()) {
                if (isOpen(absence.period())) {
                    options.add(option(absence.number(), words.value(absence.period()), "", value));
                }
            }
        });
        return chosen(options, value);
    }

    /// Those who hold one of the person's own roles in its organisation.
    private List<FormField.Option> deputies(RegisterEntry entry, String value) {
        return of(entry).stream()
                .flatMap(of -> registers.mandates().stream()
                        .filter(m -> !m.person().equals(of.person()) && isOpen(m.period()))
                        .filter(m ->
                                of.mandates().stream().anyMatch(own -> isOpen(own.period()) && isColleague(own, m))))
                .map(Mandate::person)
                .distinct()
                .map(person -> new FormField.Option(
                        person.key(), name(person), "", person.key().equals(value)))
                .sorted(Comparator.comparing(FormField.Option::label))
                .toList();
    }

    private static boolean isColleague(Mandate one, Mandate other) {
        return one.organisation().equals(other.organisation()) && one.role() == other.role();
    }

    private String name(PersonId person) {
        return registers.nameOf(person).orElse(person.key());
    }

    private boolean isOpen(Period period) {
        return !period.until().isBefore(today);
    }

    private static Optional<MandateEntry> of(RegisterEntry entry) {
        return entry instanceof MandateEntry mandates ? Optional.of(mandates) : Optional.empty();
    }

    private static FormField.Option option(int number, String label, String hint, String value) {
        return new FormField.Option(String.valueOf(number), label, hint, value.equals(String.valueOf(number)));
    }

    /// The only one there is need not be chosen.
    private static List<FormField.Option> chosen(List<FormField.Option> options, String value) {
        if (options.size() != 1 || !value.isEmpty()) {
            return List.copyOf(options);
        }
        FormField.Option only = options.getFirst();
        return List.of(new FormField.Option(only.value(), only.label(), only.hint(), true));
    }

    private List<FormField.Option> withNone(List<FormField.Option> options, String value) {
        return with(words.text("register.replacesNothing"), options, value);
    }

    private List<FormField.Option> withChoose(List<FormField.Option> options, String value) {
        return with(words.text("act.choose"), options, value);
    }

    private static List<FormField.Option> with(String first, List<FormField.Option> options, String value) {
        List<FormField.Option> all = new ArrayList<>();
        all.add(new FormField.Option("", first, "", value.isEmpty()));
        all.addAll(options);
        return all;
    }
}
