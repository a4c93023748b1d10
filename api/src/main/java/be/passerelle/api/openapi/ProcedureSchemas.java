// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import static be.passerelle.api.openapi.CaseFileSchemas.codes;

import be.passerelle.api.form.Schema;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.PreCheck;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.finding.Reason;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.ThreadKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The schemas of what comes next, of rights, reasons, worklists and reference data.
final class ProcedureSchemas {

    private ProcedureSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("RecordedActs", recordedActs());
        schemas.put("Preview", preview());
        schemas.put("Change", change());
        schemas.put("Task", task());
        schemas.put("NextActs", nextActs());
        schemas.put("Entitlements", entitlements());
        schemas.put("Entitlement", entitlement());
        schemas.putAll(BenefitSchemas.all());
        schemas.put("Prospect", prospect());
        schemas.put("Reason", reason());
        schemas.put("Citation", citation());
        schemas.put("Refusal", refusal());
        schemas.put("WorkItems", workItems());
        schemas.put("PreChecks", preChecks());
        schemas.putAll(EventSchemas.all());
        schemas.put("ActTypes", collection("Every type of act", actType(false)));
        schemas.put("ActType", actType(true));
        schemas.put("Organisations", collection("The organisations that take part", organisation()));
        schemas.put("ConsentPurposes", collection("The purposes of a consent", consentPurpose()));
        schemas.put("ProblemTypes", collection("Every type of problem", Schema.ref("ProblemType")));
        schemas.put("ProblemType", problemType());
        schemas.put("HealthStatus", health());
        schemas.put(
                "Description",
                Schema.object("An OpenAPI document")
                        .must("openapi", Schema.words(""))
                        .schema());
        return schemas;
    }

    private static Map<String, Object> collection(String description, Map<String, Object> item) {
        return Schema.object(description)
                .must("items", Schema.many(item, ""))
                .must("total", Schema.whole(0, "", 1))
                .schema();
    }

    private static Map<String, Object> recordedActs() {
        return Schema.object("Acts of a file, in the order of recording")
                .must("self", Schema.uri("The address of this list"))
                .must("items", Schema.many(Schema.ref("RecordedAct"), ""))
                .must("head", Schema.whole(0, "The number of the last act of the file", 12))
                .may("total", Schema.whole(0, "How many the caller may see in all", 12))
                .may("pageSize", Schema.whole(1, "", 50))
                .may("next", Schema.uri("The next page, unless this is the last"))
                .schema();
    }

    private static Map<String, Object> preview() {
        return Schema.object("What would become of acts")
                .must("acceptable", Schema.yesNo("Whether they would be recorded"))
                .must("head", Schema.whole(0, "The head of the file that was looked at", 12))
                .may("refusals", Schema.many(Schema.ref("Refusal"), "Why not"))
                .may("changes", Schema.many(Schema.ref("Change"), "What they would change"))
                .may("shown", Schema.words("The changes in short, the same in every language: sent with the acts"))
                .schema();
    }

    private static Map<String, Object> change() {
        List<String> kinds = List.of(
                "rightGained",
                "rightLost",
                "rightChanged",
                "prospectOpened",
                "taskOpened",
                "taskSettled",
                "deadlineMoved",
                "sharingBegun",
                "sharingEnded");
        return Schema.object("One thing that acts change")
                .must("kind", Schema.choice("", kinds))
                .must("words", Schema.many(Schema.words(""), "As sentences, in the language that was asked for"))
                .may("entitlement", Schema.ref("Entitlement"))
                .may("entitlementBefore", Schema.ref("Entitlement"))
                .may("prospect", Schema.ref("Prospect"))
                .may("task", Schema.ref("Task"))
                .may("taskBefore", Schema.ref("Task"))
                .may("organisation", Schema.words("With which organisation the file is shared, or no longer"))
                .may(
                        "compartments",
                        Schema.many(codes(Compartment.values()), "Which parts; none where all of it is over"))
                .may(
                        "atOnce",
                        Schema.yesNo("Whether it reads them from then on; else they may be shared with it once the"
                                + " person is referred"))
                .schema();
    }

    private static Map<String, Object> task() {
        return Schema.object("Something that somebody has to do")
                .must("task", Schema.words("Its code"))
                .must("title", Schema.words("What is to be done"))
                .must("type", Schema.words("The type of the act that settles it"))
                .must("thread", Schema.whole(0, "", 3))
                .must("role", codes(Role.values()))
                .may("organisation", Schema.words("The key of the organisation, when it is known"))
                .mayBeDays("from", "until")
                .schema();
    }

    private static Map<String, Object> nextActs() {
        Map<String, Object> next = Schema.object("An act that may or must come next")
                .must("type", Schema.words("Its code"))
                .must("title", Schema.words("What to do"))
                .must("href", Schema.uri("Its type"))
                .must("thread", Schema.whole(0, "The thread it belongs to; 0 when it opens one or has none", 3))
                .must("task", Schema.words("What it settles; acts of one task are alternatives"))
                .must("obligatory", Schema.yesNo("Whether somebody must do it"))
                .must("role", codes(Role.values()))
                .may("organisation", Schema.words("The key of the organisation, when it is known"))
                .must("performable", Schema.yesNo("Whether the caller may record it today"))
                .must(
                        "enterableOn",
                        Schema.many(
                                codes(Channel.values()),
                                "How the person may have done it, for the caller to enter it today; none when it is"
                                        + " not theirs to enter"))
                .mayBeDays("from", "until")
                .must("since", Schema.day("Since when it is open"))
                .may("ifMissed", Schema.words("What the law attaches to a miss"))
                .must("citation", Schema.ref("Citation"))
                .may("reason", Schema.ref("Reason"))
                .schema();
        return Schema.object("What may or must come next")
                .must("items", Schema.many(next, ""))
                .must("day", Schema.day("The day it is computed for"))
                .must("head", Schema.whole(0, "", 12))
                .schema();
    }

    private static Map<String, Object> entitlements() {
        return Schema.object("What the law gives")
                .must("items", Schema.many(Schema.ref("Entitlement"), ""))
                .must("lawVersion", Schema.words("The version of the law"))
                .must("head", Schema.whole(0, "", 12))
                .schema();
    }

    private static Map<String, Object> entitlement() {
        return Schema.object("Something that the law gives: derived from the file, never typed in")
                .must("kind", codes(Entitlement.Kind.values()))
                .must("answer", codes(Entitlement.Answer.values()))
                .must("title", Schema.words("What it is"))
                .must("thread", Schema.whole(1, "The trajectory or programme it comes from", 3))
                .must("period", Schema.ref("Period"))
                .may("amount", Schema.decimal("Euro, gross", "178.50"))
                .may("reason", Schema.ref("Reason"))
                .schema();
    }

    private static Map<String, Object> prospect() {
        return Schema.object("What a training gives if it is followed as planned and passed")
                .must("thread", Schema.whole(1, "The programme", 9))
                .may("presumption", Schema.ref("Period"))
                .may("hourlyRate", Schema.decimal("Euro per hour really followed, gross", "5.00"))
                .must("plannedHours", Schema.decimal("", "420"))
                .may("premiumAtMost", Schema.decimal("Euro, gross", "2100.00"))
                .may("lumpSum", Schema.decimal("Euro on success, gross", "250.00"))
                .schema();
    }

    private static Map<String, Object> preChecks() {
        Map<String, Object> point = Schema.object("One thing that a decision on the same day takes")
                .must("need", codes(PreCheck.Need.values()))
                .must("state", codes(PreCheck.State.values()))
                .must("title", Schema.words("The need as a sentence"))
                .may("todo", Schema.words("What to do, where it is missing"))
                .must("citation", Schema.ref("Citation"))
                .schema();
        Map<String, Object> check = Schema.object("The check of a request before it is sent, and while it waits")
                .must("thread", Schema.whole(1, "The programme", 9))
                .must("answer", codes(PreCheck.Answer.values()))
                .must("title", Schema.words("The answer in words"))
                .may("directive", Schema.words("The key of the directive that is met, or nearest"))
                .must("points", Schema.many(point, "What it takes, each met or not"))
                .schema();
        return Schema.object("Whether a request will be decided the same day")
                .must("items", Schema.many(check, ""))
                .must("day", Schema.day("The day it is computed for"))
                .must("head", Schema.whole(0, "", 12))
                .schema();
    }

    private static Map<String, Object> reason() {
        return Schema.object("Why: a rule, a fact, a parameter of the law, an open question, or what would change it")
                .must("kind", codes(Reason.Kind.values()))
                .must("statement", Schema.words("In the language that was asked for"))
                .may("citations", Schema.many(Schema.ref("Citation"), ""))
                .may("act", Schema.whole(1, "The act of the file that it rests on", 4))
                .may("steps", Schema.many(Schema.ref("Reason"), "The reasons below it"))
                .schema();
    }

    private static Map<String, Object> citation() {
        return Schema.object("Where the law, or an official source, says so")
                .must("source", Schema.words("The key of the text"))
                .must("article", Schema.words(""))
                .may("paragraph", Schema.words(""))
                .may("text", Schema.words("As a jurist writes it"))
                .may("href", Schema.uri("Where the text can be read"))
                .schema();
    }

    private static Map<String, Object> consentPurpose() {
        return Schema.object("What a consent may be for, and what is said yes to")
                .must("code", codes(ConsentPurpose.values()))
                .must("title", Schema.words(""))
                .must("textVersion", Schema.words("The version of the text that is shown now"))
                .must("text", Schema.words("Who reads what of the file, and for what"))
                .must("free", Schema.words("That the person may say no and take it back, and what becomes of it then"))
                .must("recipients", codes(OrganisationKind.values()))
                .must("compartments", Schema.many(codes(Compartment.values()), "The parts that it may name"))
                .schema();
    }

    private static Map<String, Object> refusal() {
        return Schema.object("Why an act cannot be recorded")
                .must("act", Schema.whole(0, "The place of the act among those that were sent", 0))
                .must("code", Schema.words("A stable name"))
                .must("kind", codes(Refusal.Kind.values()))
                .must("detail", Schema.words("What is wrong and what to do"))
                .may("field", Schema.words("The component that is wrong"))
                .may("citation", Schema.ref("Citation"))
                .schema();
    }

    private static Map<String, Object> workItems() {
        Map<String, Object> file = CaseFileSchemas.reference("The file")
                .must("title", Schema.words("Family name and given name"))
                .schema();
        Map<String, Object> line = Schema.object("Something that is to be done in a file")
                .must("caseFile", file)
                .must("thread", Schema.whole(0, "", 3))
                .must("task", Schema.words("Its code"))
                .must("title", Schema.words("What is to be done"))
                .must("role", codes(Role.values()))
                .must("due", codes(Worklists.Due.values()))
                .mayBeDays("from", "until")
                .must("since", Schema.day(""))
                .must("acts", Schema.many(Schema.words(""), "The types of act that settle it: alternatives"))
                .schema();
        return Schema.object("A page of a worklist")
                .must("self", Schema.uri(""))
                .must("items", Schema.many(line, ""))
                .must("total", Schema.whole(0, "How many there are in all", 42))
                .must("page", Schema.whole(1, "", 1))
                .must("pageSize", Schema.whole(1, "", 25))
                .may("prev", Schema.uri(""))
                .may("next", Schema.uri("The next page, unless this is the last"))
                .schema();
    }

    private static Map<String, Object> actType(boolean whole) {
        Schema.Obj schema = Schema.object("A type of act")
                .must("code", Schema.words("Frozen: recorded acts carry it for ever"))
                .must("href", Schema.uri(""))
                .must("title", Schema.words("What to do"))
                .must("subject", Schema.choice("", FileActs.groups()))
                .must("kind", codes(ActKind.values()))
                .must("version", Schema.whole(1, "The version of the payload", 1));
        if (!whole) {
            return schema.schema();
        }
        Map<String, Object> condition = Schema.object("A condition of the procedure")
                .must("code", Schema.words(""))
                .must("title", Schema.words("The condition as a sentence"))
                .must("citation", Schema.ref("Citation"))
                .schema();
        Map<String, Object> row = Schema.object("A row of the procedure table")
                .must("role", codes(Role.values()))
                .must("thread", Schema.choice("", kinds()))
                .must("opens", Schema.yesNo("Whether it opens a thread"))
                .must("citation", Schema.ref("Citation"))
                .must("conditions", Schema.many(condition, "All must hold"))
                .schema();
        return schema.must("description", Schema.words("What it means and what follows"))
                .must("compartment", codes(Compartment.values()))
                .must("payloadSchema", Schema.uri("The schema of its payload"))
                .must("rows", Schema.many(row, "Who performs it, and when"))
                .schema();
    }

    private static Map<String, Object> organisation() {
        Schema.Obj names = Schema.object("Its name in each language");
        List.of("fr", "nl", "de", "en").forEach(code -> names.must(code, Schema.words("")));
        return Schema.object("An organisation")
                .must("id", Schema.words("The key that acts name it by"))
                .must("kind", codes(OrganisationKind.values()))
                .must("name", names.schema())
                .schema();
    }

    private static Map<String, Object> problemType() {
        return Schema.object("A type of problem")
                .must("code", Schema.words(""))
                .must("href", Schema.uri(""))
                .must("type", Schema.words("Its URN"))
                .must("status", Schema.whole(400, 599, "", 409))
                .must("title", Schema.words(""))
                .must("description", Schema.words("What it means and what to do"))
                .schema();
    }

    private static Map<String, Object> health() {
        return Schema.object("The health of the platform")
                .must(
                        "status",
                        Schema.choice(
                                "DEGRADED: it works, and whoever runs it should look after it",
                                Arrays.stream(Health.State.values())
                                        .map(Enum::name)
                                        .toList()))
                .schema();
    }

    /// The kinds of thread that rows stand in.
    private static List<String> kinds() {
        return Procedure.rows().stream()
                .map(Row::kind)
                .map(ThreadKind::code)
                .distinct()
                .toList();
    }
}
