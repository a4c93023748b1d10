// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.convention.ConventionEntry;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.directive.DirectiveEntry;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.EnterpriseNumber;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.organisation.OrganisationEntry;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.registers.version.Version;
import be.passerelle.registers.version.Versions;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a form of a register is filled with when it opens: what holds already, from today.
final class RegisterDefaults {

    private RegisterDefaults() {}

    static Map<String, Object> content(Optional<RegisterEntry> entry, ActType<?> type, LocalDate today) {
        Map<String, Object> tree = new LinkedHashMap<>();
        entry.flatMap(e -> same(e, type, today)).ifPresent(act -> tree.putAll(typed(ActWriter.tree(act))));
        entry.ifPresent(e -> person(e).ifPresent(m -> names(m, tree)));
        boolean hasFrom = type.components().stream().anyMatch(c -> c.name().equals("from"));
        if (hasFrom) {
            tree.put("from", today.toString());
        }
        return tree;
    }

    /// The act that would leave everything as it is.
    private static Optional<RegisterAct> same(RegisterEntry entry, ActType<?> type, LocalDate today) {
        return switch (entry) {
            case OrganisationEntry organisation
            when type.of() == OrganisationAct.DetailsChanged.class ->
                Optional.of(details(organisation.on(today), today));
            case ConventionEntry conventions
            when type.of() == ConventionAct.Proposed.class ->
                current(conventions.versions(), today).map(v -> convention(conventions, v, today));
            case DirectiveEntry directive
            when type.of() == DirectiveAct.Proposed.class ->
                current(directive.versions(), today).map(v -> directive(directive, v, today));
            case OrganisationEntry _, ConventionEntry _, DirectiveEntry _, MandateEntry _, SettingEntry _ ->
                Optional.empty();
        };
    }

    /// What holds today, or else what held last.
    private static <T> Optional<Version<T>> current(Versions<T> versions, LocalDate today) {
        return versions.on(today).or(() -> versions.versions().stream().reduce((_, later) -> later));
    }

    private static RegisterAct details(Organisation o, LocalDate today) {
        return new OrganisationAct.DetailsChanged(
                new Names(o.name(Language.FR), o.name(Language.NL), o.name(Language.DE), o.name(Language.EN)),
                o.enterpriseNumber().map(EnterpriseNumber::toString),
                o.insurerCode(),
                o.regions().stream().sorted().toList(),
                today);
    }

    private static RegisterAct convention(ConventionEntry entry, Version<ConventionTerms> v, LocalDate today) {
        return new ConventionAct.Proposed(entry.partner(), today, Optional.empty(), replaced(v, today), v.terms());
    }

    private static RegisterAct directive(DirectiveEntry entry, Version<DirectiveTerms> v, LocalDate today) {
        return new DirectiveAct.Proposed(entry.directive(), today, Optional.empty(), replaced(v, today), v.terms());
    }

    private static Optional<Integer> replaced(Version<?> version, LocalDate today) {
        return version.period().until().isBefore(today) ? Optional.empty() : Optional.of(version.number());
    }

    private static Optional<MandateEntry> person(RegisterEntry entry) {
        return entry instanceof MandateEntry mandates ? Optional.of(mandates) : Optional.empty();
    }

    private static void names(MandateEntry entry, Map<String, Object> tree) {
        String[] names = entry.name().split(" ", 2);
        tree.put("person", entry.person().key());
        tree.put("givenName", names[0]);
        tree.put("familyName", names.length > 1 ? names[1] : names[0]);
    }

    /// The tree as a form would send it: everything but lists and groups is text.
    private static Map<String, Object> typed(Map<String, Object> tree) {
        Map<String, Object> typed = new LinkedHashMap<>();
        tree.forEach((name, value) -> typed.put(name, typed(value)));
        return typed;
    }

    private static Object typed(Object value) {
        return switch (value) {
            case Map<?, ?> group -> {
                Map<String, Object> typed = new LinkedHashMap<>();
                group.forEach((name, each) -> typed.put((String) name, typed(each)));
                yield typed;
            }
            case List<?> list -> list.stream().map(RegisterDefaults::typed).toList();
            default -> value.toString();
        };
    }
}
