// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The schemas of acts, from their declarations: for each type its payload, the act as it is proposed and the act as it
/// was recorded.
public final class ActSchemas {

    private ActSchemas() {}

    /// The name of the schema of a payload: `trajectory.contactAsked` is `TrajectoryContactAsked`.
    public static String name(ActType<?> type) {
        return Arrays.stream(type.code().split("\\.", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /// An example of an act as it is proposed.
    public static Map<String, Object> example(ActType<?> type) {
        return ActExamples.proposed(type);
    }

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("ProposedAct", oneOf("An act that somebody wants to record", of("Proposed")));
        Map<String, String> recorded = of("Recorded");
        recorded.put(ActJson.ILLEGIBLE, "IllegibleAct");
        schemas.put("RecordedAct", oneOf("An act as it stands in the file", recorded));
        schemas.put("IllegibleAct", illegible());
        schemas.put("Performer", performer());
        for (ActType<?> type : FileActs.all()) {
            schemas.put(name(type), payload(type, true));
            schemas.put("Proposed" + name(type), proposed(type));
            schemas.put("Recorded" + name(type), recorded(type));
        }
        return schemas;
    }

    /// The name of a schema for each type of act of a file.
    private static Map<String, String> of(String prefix) {
        Map<String, String> names = new LinkedHashMap<>();
        FileActs.all().forEach(t -> names.put(t.code(), prefix + name(t)));
        return names;
    }

    /// One of several, told apart by its type.
    ///
    /// @param names the name of a schema for each type
    static Map<String, Object> oneOf(String description, Map<String, String> names) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        names.forEach((type, name) -> mapping.put(type, "#/components/schemas/" + name));
        Map<String, Object> discriminator = new LinkedHashMap<>();
        discriminator.put("propertyName", "type");
        discriminator.put("mapping", mapping);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("oneOf", names.values().stream().map(Schema::ref).toList());
        schema.put("discriminator", discriminator);
        return schema;
    }

    private static Map<String, Object> illegible() {
        return Schema.object("An act that is in the file and cannot be read")
                .must("href", Schema.uri("Its address"))
                .must("number", Schema.whole(1, "Its place in the file", 3))
                .must("type", Schema.choice("", List.of(ActJson.ILLEGIBLE)))
                .must("title", Schema.words("Why it cannot be read, in the language that was asked for"))
                .must("thread", Schema.whole(0, "The number of the act that opened the thread; 0 for none", 3))
                .must("happenedOn", Schema.day("The material day"))
                .must("recordedAt", Schema.instant("When it was recorded"))
                .must("writtenAs", Schema.text(80, "The type of act, as it was called then", "trajectory.ofTomorrow"))
                .must("version", Schema.whole(1, "The version of its payload", 1))
                .must(
                        "why",
                        Schema.choice(
                                "",
                                Arrays.stream(IllegibleAct.Why.values())
                                        .map(Codes::of)
                                        .toList()))
                .schema();
    }

    private static Map<String, Object> proposed(ActType<?> type) {
        Schema.Obj schema = Schema.object(title(type) + ", as it is proposed")
                .must("type", Schema.choice("", List.of(type.code())))
                .must("happenedOn", Schema.day("The material day"));
        if (ActJson.isInThread(type)) {
            schema.must("thread", Schema.whole(1, "The thread it belongs to: the number of the act that opened it", 3));
        } else {
            schema.may("thread", Schema.whole(0, "0 or left out: it opens a thread or has none", 0));
        }
        if (type.components().stream().anyMatch(c -> !c.optional())) {
            schema.must("payload", Schema.ref(name(type)));
        } else {
            schema.may("payload", Schema.ref(name(type)));
        }
        return schema.like(ActExamples.proposed(type)).schema();
    }

    private static Map<String, Object> recorded(ActType<?> type) {
        boolean sealed = type.components().stream().anyMatch(c -> c.shape() instanceof Shape.SealedShape);
        return Schema.object(title(type) + ", as it was recorded")
                .must("href", Schema.uri("Its address"))
                .must("number", Schema.whole(1, "Its place in the file", 3))
                .must("type", Schema.choice("", List.of(type.code())))
                .must("version", Schema.whole(1, "The version of its payload", 1))
                .must("title", Schema.words("What was done, in the language that was asked for"))
                .must("thread", Schema.whole(0, "The number of the act that opened the thread; 0 for none", 3))
                .must("happenedOn", Schema.day("The material day: the only one that the law looks at"))
                .must("recordedAt", Schema.instant("When it was recorded"))
                .must("by", Schema.ref("Performer"))
                .must("lawVersion", Schema.words("The version of the law it was checked under"))
                .must("payload", sealed ? payload(type, false) : Schema.ref(name(type)))
                .may("withheld", Schema.many(Schema.words(""), "The components that this reader may not see"))
                .may("annulled", Schema.yesNo("Whether a confirmed annulment took it back"))
                .like(ActExamples.recorded(type))
                .schema();
    }

    private static Map<String, Object> performer() {
        return Schema.object("Who performed an act")
                .must(
                        "role",
                        Schema.choice(
                                "", Arrays.stream(Role.values()).map(Codes::of).toList()))
                .must("organisation", Schema.text(40, "The key of the organisation", "forem"))
                .must("person", Schema.text(60, "The key of the person, never a national number", "c.lambert"))
                .may("name", Schema.words("The name that colleagues see"))
                .schema();
    }

    /// @param whole whether what is sealed must be there
    static Map<String, Object> payload(ActType<?> type, boolean whole) {
        Schema.Obj schema = Schema.object(ApiTexts.word(CaseFileTexts.help(type), Language.EN));
        for (Component component : type.components()) {
            String label = ApiTexts.word(CaseFileTexts.component(type, component), Language.EN);
            put(schema, component, label, whole);
        }
        return schema.like(Examples.payload(type)).schema();
    }

    /// The schema of one component of an act.
    static Map<String, Object> component(ActType<?> type, String name) {
        Component component = type.components().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
        return shape(component.shape(), ApiTexts.word(CaseFileTexts.component(type, component), Language.EN));
    }

    private static void put(Schema.Obj schema, Component component, String label, boolean whole) {
        Map<String, Object> of = shape(component.shape(), label);
        boolean emptyList = component.shape() instanceof Shape.Many many && many.min() == 0;
        boolean withheld = component.shape() instanceof Shape.SealedShape && !whole;
        if (component.optional() || emptyList || withheld) {
            schema.may(component.name(), of);
        } else {
            schema.must(component.name(), of);
        }
    }

    private static Map<String, Object> shape(Shape shape, String label) {
        return switch (shape) {
            case Shape.Text text -> Schema.text(text.max(), label, Examples.text(text));
            case Shape.Whole whole -> Schema.whole(whole.min(), whole.max(), label, (int) whole.min() + 1);
            case Shape.Decimal _ -> Schema.decimal(label, "12.5");
            case Shape.Amount _ -> Schema.decimal(label + " (euro)", "1250.00");
            case Shape.YesNo _ -> Schema.yesNo(label);
            case Shape.Day _ -> Schema.day(label);
            case Shape.Month _ -> month(label);
            case Shape.Choice choice -> Schema.choice(label, choice.codes());
            case Shape.NationalNumberShape _ -> nationalNumber(label);
            case Shape.OrganisationShape _ -> Schema.text(40, label + ": the key of an organisation", "forem");
            case Shape.Reference reference -> reference(reference, label);
            case Shape.Many many -> many(many, label);
            case Shape.Group group -> group(group, label);
            case Shape.SealedShape sealed -> shape(sealed.content(), label);
        };
    }

    private static Map<String, Object> reference(Shape.Reference reference, String label) {
        List<String> codes = reference.types().stream().map(ActType::code).toList();
        String of = codes.isEmpty() ? "an act of this file" : "an act " + String.join(" or ", codes) + " of this file";
        return Schema.whole(1, ActNumber.MAX, label + ": the number of " + of, 2);
    }

    private static Map<String, Object> month(String label) {
        Map<String, Object> schema = Schema.text(7, label, "2026-03");
        schema.put("pattern", "^[0-9]{4}-[0-9]{2}$");
        return schema;
    }

    static Map<String, Object> nationalNumber(String label) {
        Map<String, Object> schema = Schema.text(11, label, Examples.NATIONAL_NUMBER);
        schema.put("pattern", "^[0-9]{11}$");
        return schema;
    }

    private static Map<String, Object> many(Shape.Many many, String label) {
        Map<String, Object> schema = Schema.many(shape(many.item(), ""), label);
        schema.put("minItems", many.min());
        schema.put("maxItems", many.max());
        return schema;
    }

    private static Map<String, Object> group(Shape.Group group, String label) {
        Schema.Obj schema = Schema.object(label);
        for (Component component : group.components()) {
            put(schema, component, ApiTexts.word(CaseFileTexts.component(group, component), Language.EN), true);
        }
        return schema.schema();
    }

    private static String title(ActType<?> type) {
        return ApiTexts.word(CaseFileTexts.act(type), Language.EN);
    }

    /// How many acts one command may hold.
    static Map<String, Object> acts(String item) {
        Map<String, Object> schema = Schema.many(Schema.ref(item), "In the order in which they are recorded");
        schema.put("minItems", 1);
        schema.put("maxItems", ActJson.MAX_ACTS);
        return schema;
    }
}
