// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Payloads that open an entry of a register. What each component may hold alone does not make them: keys,
/// numbers and days have to fit together, and the first day has to come.
final class RegisterExamples {

    private static final String FROM = "2035-01-01";

    private static final Map<ActType<?>, Map<String, Object>> OPENING = Map.of(
            ActType.of(OrganisationAct.Registered.class), organisation(),
            ActType.of(DirectiveAct.Proposed.class), directive(),
            ActType.of(MandateAct.Given.class), mandate(Role.RETURN_TO_WORK_COORDINATOR),
            ActType.of(MandateAct.Proposed.class), mandate(Role.ORGANISATION_ADMINISTRATOR));

    private RegisterExamples() {}

    /// Whether the example of an act opens an entry.
    static boolean opens(ActType<?> type) {
        return OPENING.containsKey(type);
    }

    static Map<String, Object> opening(ActType<?> type) {
        return OPENING.getOrDefault(type, Map.of());
    }

    private static Map<String, Object> organisation() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("fr", "Mutualité Exemple");
        names.put("nl", "Ziekenfonds Voorbeeld");
        names.put("de", "Krankenkasse Beispiel");
        names.put("en", "Example Fund");
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("key", "example");
        payload.put("kind", Codes.of(OrganisationKind.SICKNESS_FUND));
        payload.put("names", names);
        payload.put("enterpriseNumber", "0123456749");
        payload.put("insurerCode", "900");
        payload.put("from", FROM);
        return payload;
    }

    private static Map<String, Object> directive() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put(
                "conditions",
                List.of(
                        Codes.of(Directive.Condition.COMPATIBLE_WITH_HEALTH),
                        Codes.of(Directive.Condition.PRICE_WITHIN_LIMIT)));
        terms.put("highestPrice", "3000.00");
        terms.put("ratifiedOn", Examples.DAY);
        terms.put("source", "Minutes of the commission");
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("key", "99");
        payload.put("from", FROM);
        payload.put("terms", terms);
        return payload;
    }

    private static Map<String, Object> mandate(Role role) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("person", "lea.exemple");
        payload.put("givenName", "Léa");
        payload.put("familyName", "Exemple");
        payload.put("nationalNumber", Examples.NATIONAL_NUMBER);
        payload.put("organisation", Examples.FUND);
        payload.put("role", Codes.of(role));
        payload.put("teams", List.of("Namur"));
        payload.put("languages", List.of("fr", "nl"));
        payload.put("from", FROM);
        return payload;
    }
}
