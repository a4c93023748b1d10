// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.form.Schema;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.OrganisationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Examples of what is sent, for the description. Nobody in them exists.
public final class Examples {

    public static final String CASE_FILE = Schema.UUID;

    /// With check digits that fit, of nobody.
    public static final String NATIONAL_NUMBER = "85073003427";

    /// A sickness fund of the demonstration.
    public static final String FUND = "solidaris";

    private static final String COMMAND = "2b7e1d54-0f3c-4f0a-8a3e-5d9c1b7e6a20";
    static final String DAY = "2026-03-31";

    private Examples() {}

    public static Map<String, Object> opening() {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("nationalNumber", NATIONAL_NUMBER);
        person.put("familyName", "Exemple");
        person.put("givenName", "Ève");
        person.put("birthDate", "1985-07-30");
        person.put("sex", "female");
        person.put("language", "fr");
        person.put("municipality", "Namur");
        person.put("fund", FUND);
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("commandId", COMMAND);
        opening.put("happenedOn", DAY);
        opening.put("person", person);
        return opening;
    }

    public static Map<String, Object> query() {
        return Map.of("name", "exemple");
    }

    public static Map<String, Object> command() {
        return command(contactAsked());
    }

    public static Map<String, Object> registerCommand() {
        return registerCommand(ActType.of(DirectiveAct.Confirmed.class));
    }

    /// A command that records one act of a register.
    public static Map<String, Object> registerCommand(ActType<?> type) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("type", type.code());
        command.put("commandId", COMMAND);
        command.put("seenHead", RegisterExamples.opens(type) ? 0 : 3);
        command.put("happenedOn", DAY);
        command.put("payload", payload(type));
        return command;
    }

    /// A command that records one act.
    static Map<String, Object> command(Map<String, Object> act) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("commandId", COMMAND);
        command.put("seenHead", 6);
        command.put("acts", List.of(act));
        return command;
    }

    public static Map<String, Object> preview() {
        return Map.of("acts", List.of(contactAsked()));
    }

    private static Map<String, Object> contactAsked() {
        Map<String, Object> act = new LinkedHashMap<>();
        act.put("type", "trajectory.contactAsked");
        act.put("happenedOn", DAY);
        act.put("payload", Map.of("wish", "I would like to work again, in a less heavy job."));
        return act;
    }

    /// A payload that the schema of the type accepts.
    static Map<String, Object> payload(ActType<?> type) {
        return RegisterExamples.opens(type) ? RegisterExamples.opening(type) : components(type.components());
    }

    private static Map<String, Object> components(List<Component> components) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Component component : components) {
            tree.put(component.name(), value(component.shape()));
        }
        return tree;
    }

    private static Object value(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> text(text);
            case Shape.Whole whole -> whole.min() + 1;
            case Shape.Decimal _ -> "12.5";
            case Shape.Amount _ -> "1250.00";
            case Shape.YesNo _ -> true;
            case Shape.Day _ -> DAY;
            case Shape.Month _ -> "2026-03";
            case Shape.Choice choice -> choice.codes().getFirst();
            case Shape.NationalNumberShape _ -> NATIONAL_NUMBER;
            case Shape.OrganisationShape organisation -> organisation(organisation);
            case Shape.Reference _ -> 2;
            case Shape.Many many -> many(many);
            case Shape.Group group -> components(group.components());
            case Shape.SealedShape sealed -> value(sealed.content());
        };
    }

    static String text(Shape.Text text) {
        return text.lines() ? "A few sentences." : "A few words";
    }

    private static String organisation(Shape.OrganisationShape organisation) {
        return organisation.kinds().contains(OrganisationKind.EMPLOYMENT_PARTNER) ? "forem" : FUND;
    }

    private static List<Object> many(Shape.Many many) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < Math.max(1, many.min()); i++) {
            items.add(value(many.item()));
        }
        return items;
    }
}
