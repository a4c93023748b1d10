// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.RolePolicy;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.words.ActWords;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words the table of access for the rulebook.
record AccessRules(Words words) {

    /// Where there is nothing to read yet, or any more.
    private static final Set<Ground> NOT_OF_A_FILE = EnumSet.of(Ground.OPENS_FILE, Ground.WORKED_IN_ERASED_FILE);

    List<AccessRulesPage.OfRole> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !RoleTable.of(role).grounds().isEmpty()
                        || !RoleTable.of(role).powers().isEmpty())
                .map(role -> new AccessRulesPage.OfRole(
                        "role-" + Codes.of(role), words.capital(words.value(role)), rules(role)))
                .toList();
    }

    List<String> strong() {
        ActWords acts = ActWords.ofNoStream(words);
        return FileActs.all().stream()
                .filter(type -> AccessTable.assurance(type) == Assurance.HIGH)
                .map(acts::todo)
                .toList();
    }

    List<Definition> withoutRole() {
        return Arrays.stream(WithoutRole.values())
                .map(each -> Definition.of(words.text(each.who()), words.text(each.reaches())))
                .toList();
    }

    private List<Definition> rules(Role role) {
        RolePolicy policy = RoleTable.of(role);
        List<Definition> rules = new ArrayList<>();
        for (Ground ground : policy.grounds().keySet()) {
            if (!NOT_OF_A_FILE.contains(ground)) {
                rules.add(Definition.of(
                        words.capital(words.value(ground)),
                        words.text(
                                "rulebook.access.rule",
                                "purpose",
                                words.value(policy.purpose(ground)),
                                "parts",
                                parts(AccessTable.readable(role, ground)))));
            }
        }
        Set<Compartment> consented = policy.readsWithConsent();
        if (!consented.isEmpty()) {
            rules.add(Definition.of(words.text("rulebook.access.consent"), parts(consented)));
        }
        if (!policy.grounds().isEmpty()) {
            rules.add(Definition.of(
                    words.text("rulebook.access.fields"),
                    policy.fields().containsAll(List.of(IdentityField.values()))
                            ? words.text("rulebook.access.fields.all")
                            : parts(policy.fields())));
        }
        if (!policy.powers().isEmpty()) {
            rules.add(Definition.of(words.text("rulebook.access.powers"), lines(policy.powers())));
        }
        return rules;
    }

    /// Each on a line of its own: some have commas in them.
    private String lines(Collection<? extends Enum<?>> powers) {
        return powers.stream().map(words::value).map(words::capital).collect(Collectors.joining("\n"));
    }

    private String parts(Collection<? extends Enum<?>> parts) {
        return parts.stream().map(words::value).collect(Collectors.joining(", "));
    }
}
