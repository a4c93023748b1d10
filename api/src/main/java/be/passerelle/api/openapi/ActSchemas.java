// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.casefile.ActJson;
import be.passerelle.api.form.Schema;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The schemas of acts, from their declarations: for each type its payload, the act as it is proposed and the
/// act as it was recorded.
public final class ActSchemas {

    private ActSchemas() {}

    /// An example of an act as it is proposed.
    public static Map<String, Object> example(ActType<?> type) {
        return ActExamples.proposed(type);
    }

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("ProposedAct", Schema.oneOf("An act that somebody wants to record", of("Proposed")));
        Map<String, String> recorded = of("Recorded");
        recorded.put(ActJson.ILLEGIBLE, "IllegibleAct");
        schemas.put("RecordedAct", Schema.oneOf("An act as it stands in the file", recorded));
        schemas.put("IllegibleAct", illegible());
        schemas.put("Performer", performer());
        schemas.put("Entered", entered());
        schemas.put("Determination", determination());
        schemas.put(ActForms.SCHEMA_OF_ENTRY, ActForms.entrySchema());
        for (ActType<?> type : FileActs.all()) {
            schemas.put(ActForms.schemaName(type), payload(type, true));
            schemas.put("Proposed" + ActForms.schemaName(type), proposed(type));
            schemas.put("Recorded" + ActForms.schemaName(type), recorded(type));
        }
        return schemas;
    }

    /// The name of a schema for each type of act of a file.
    private static Map<String, String> of(String prefix) {
        Map<String, String> names = new LinkedHashMap<>();
        FileActs.all().forEach(t -> names.put(t.code(), prefix + ActForms.schemaName(t)));
        return names;
    }

    private static Map<String, Object> illegible() {
        return Schema.object("An act that is in the file and cannot be read")
                .must("href", Schema.uri("Its address"))
                .must("number", Schema.whole(1, "Its number in the file: its place, for whoever handles files", 3))
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
        Schema.Obj schema = ActForms.described(type, Schema.object(title(type) + ", as it is proposed"));
        if (type.components().stream().anyMatch(c -> !c.optional())) {
            schema.must("payload", Schema.ref(ActForms.schemaName(type)));
        } else {
            schema.may("payload", Schema.ref(ActForms.schemaName(type)));
        }
        return schema.like(ActExamples.proposed(type)).schema();
    }

    private static Map<String, Object> recorded(ActType<?> type) {
        boolean sealed = type.components().stream().anyMatch(c -> c.shape() instanceof Shape.SealedShape);
        return Schema.object(title(type) + ", as it was recorded")
                .must("href", Schema.uri("Its address"))
                .must("number", Schema.whole(1, "Its number in the file: its place, for whoever handles files", 3))
                .must("type", Schema.choice("", List.of(type.code())))
                .must("version", Schema.whole(1, "The version of its payload", 1))
                .must("title", Schema.words("What was done, in the language that was asked for"))
                .must("thread", Schema.whole(0, "The number of the act that opened the thread; 0 for none", 3))
                .must("happenedOn", Schema.day("The material day: the only one that the law looks at"))
                .must("recordedAt", Schema.instant("When it was recorded"))
                .must("by", Schema.ref("Performer"))
                .must("lawVersion", Schema.words("The version of the law it was checked under"))
                .must("payload", sealed ? payload(type, false) : Schema.ref(ActForms.schemaName(type)))
                .may(
                        "restsOn",
                        Schema.many(
                                Schema.ref("Determination"),
                                "What a step rested on: conditions and term that used values of the law"))
                .may("withheld", Schema.many(Schema.words(""), "The components that this answer does not show"))
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
                .may(
                        "represents",
                        Schema.whole(
                                0,
                                "Of a representative of the person: the act that records it; 0 where that may not be"
                                        + " known",
                                3))
                .may("entered", Schema.ref("Entered"))
                .schema();
    }

    private static Map<String, Object> determination() {
        Map<String, Object> taken = Schema.object("A value that was taken from the law")
                .must("parameter", Schema.words("The name of the parameter"))
                .must("value", Schema.words("The value; of a choice the code of the reading"))
                .may("since", Schema.day("Its first day; left out when it holds for all days"))
                .schema();
        return Schema.object("What was found when a step was taken, as it was kept with it")
                .must("of", Schema.words("The code of a condition, or `until` for the term"))
                .must("answer", Schema.words("`yes`, `no`, `unknown`, or the day"))
                .must(
                        "certainty",
                        Schema.choice(
                                "How sure it was: the weakest source",
                                Arrays.stream(Certainty.values()).map(Codes::of).toList()))
                .must("articles", Schema.many(Schema.words(""), "The articles, as source/article/paragraph"))
                .must("values", Schema.many(taken, "The values of the law that were used"))
                .schema();
    }

    private static Map<String, Object> entered() {
        return Schema.object("That the person did it in another way, and who entered it for them")
                .must(
                        "channel",
                        Schema.choice(
                                "How the person did it",
                                Arrays.stream(Channel.values()).map(Codes::of).toList()))
                .may("reference", Schema.text(Proof.LONGEST_REFERENCE, "Where the proof is kept", "scan 2026-0417"))
                .may("dated", Schema.day("The day that the document bears"))
                .must(
                        "role",
                        Schema.choice(
                                "", Arrays.stream(Role.values()).map(Codes::of).toList()))
                .must("organisation", Schema.text(40, "The key of the organisation", "forem"))
                .must("person", Schema.text(60, "The key of who entered it", "c.lambert"))
                .may("name", Schema.words("The name that colleagues see"))
                .schema();
    }

    /// @param whole whether what is sealed, and numbers of people, must be there
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
        boolean withheld = !whole
                && (component.shape() instanceof Shape.SealedShape
                        || component.shape() instanceof Shape.NationalNumberShape);
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
        String of = codes.isEmpty() ? "an earlier act" : "an earlier act " + String.join(" or ", codes);
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
        return Schema.many(shape(many.item(), ""), many.min(), many.max(), label);
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
}
