// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.role.RolePolicy;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields that are made by hand: a list to choose from where the act holds the key of a directive or of a
/// colleague, and what the person who consents reads.
public final class ByHand {

    /// Makes the head of a field: label, hint, error.
    @FunctionalInterface
    public interface HeadMaker {
        Head head(String label, String path, Component component);
    }

    private ByHand() {}

    /// The fields for a component; empty when the generated one serves.
    static List<FormField> fields(
            Opened opened, ActType<?> type, Component component, Map<String, Object> tree, HeadMaker heads) {
        Head head = heads.head(CaseFileTexts.component(type, component), component.name(), component);
        Head bare = head.hint("");
        String value = String.valueOf(tree.getOrDefault(component.name(), ""));
        return switch (type.code() + "/" + component.name()) {
            case "decision.grantedUnderDirective/directive" ->
                List.of(new FormField.OneOf(bare, directives(opened, value)));
            case "consent.given/purpose" -> List.of(new FormField.Hidden(bare, value));
            case "consent.given/recipient" -> recipients(opened, tree, head, value);
            case "consent.given/compartments" -> List.of(new FormField.AnyOf(head, compartments(opened, tree)));
            case "protection.begun/people", "protection.handedOver/people" ->
                List.of(new FormField.AnyOf(head, colleagues(opened, tree)));
            default -> List.of();
        };
    }

    private static List<FormField.Option> directives(Opened opened, String value) {
        Words words = opened.words();
        return opened.file().ahead().directives().stream()
                .map(r -> new FormField.Option(
                        r.directive().key(),
                        words.capital(words.directive(r.directive().key())),
                        r.isMet()
                                ? words.text(
                                        "act.directive.met",
                                        "conditions",
                                        r.conditions().keySet().stream()
                                                .map(words::value)
                                                .toList())
                                : words.text(
                                        "act.directive.missing",
                                        "missing",
                                        r.missing().stream().map(words::value).toList()),
                        value.isEmpty()
                                ? isFirstMet(r, opened)
                                : value.equals(r.directive().key())))
                .toList();
    }

    /// Those of the visitor's organisation who handle files, each with what they do.
    private static List<FormField.Option> colleagues(Opened opened, Map<String, Object> tree) {
        Words words = opened.words();
        List<?> chosen = tree.get("people") instanceof List<?> list ? list : List.of();
        OrganisationId organisation = opened.file().access().viewer().organisation();
        Map<PersonId, List<Mandate>> byPerson = RoleTable.where(RolePolicy::handlesFiles).stream()
                .flatMap(role -> opened
                        .registers()
                        .heldIn(organisation, role, opened.visit().today())
                        .stream())
                .collect(Collectors.groupingBy(Mandate::person));
        return byPerson.entrySet().stream()
                .map(each -> new FormField.Option(
                        each.getKey().key(),
                        each.getValue().getFirst().name(),
                        each.getValue().stream()
                                .map(mandate -> words.value(mandate.role()))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        chosen.contains(each.getKey().key())))
                .sorted(Comparator.comparing(FormField.Option::hint).thenComparing(FormField.Option::label))
                .toList();
    }

    private static boolean isFirstMet(DirectiveTest.Result result, Opened opened) {
        Optional<DirectiveTest.Result> met = opened.file().ahead().directives().stream()
                .filter(DirectiveTest.Result::isMet)
                .findFirst();
        return met.filter(m -> m.directive().key().equals(result.directive().key()))
                .isPresent();
    }

    /// Those to whom a consent of that purpose may be.
    private static List<FormField> recipients(Opened opened, Map<String, Object> tree, Head head, String value) {
        return List.of(new FormField.Select(
                head,
                FormFields.organisations(
                        opened.words(),
                        opened.registers(),
                        opened.file().day(),
                        Set.of(purpose(tree).recipient()),
                        value)));
    }

    /// The form of a consent stands after its purpose.
    private static ConsentPurpose purpose(Map<String, Object> tree) {
        return ConsentOnForm.purpose(tree).orElseThrow();
    }

    /// What a consent can open: what its purpose needs.
    private static List<FormField.Option> compartments(Opened opened, Map<String, Object> tree) {
        Words words = opened.words();
        List<?> chosen = tree.get("compartments") instanceof List<?> list ? list : List.of();
        return Stream.of(Compartment.values())
                .filter(purpose(tree).parts()::contains)
                .map(part -> new FormField.Option(
                        Codes.of(part),
                        words.capital(words.value(part)),
                        words.text("enum.Compartment." + part.name() + ".help"),
                        chosen.contains(Codes.of(part))))
                .toList();
    }
}
