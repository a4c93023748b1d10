// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import be.passerelle.api.exchange.Callers;
import be.passerelle.api.form.Schema;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.stream.act.Codes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The schemas of problems.
final class ProblemSchemas {

    private ProblemSchemas() {}

    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put("Problem", problem());
        schemas.put("InputValidationIssue", issue());
        return schemas;
    }

    private static Map<String, Object> problem() {
        List<String> urns =
                Arrays.stream(ProblemType.values()).map(ProblemType::urn).toList();
        Map<String, Object> type = Schema.uri("One of " + String.join(", ", urns));
        type.put("example", ProblemType.BAD_REQUEST.urn());
        Map<String, Object> file =
                CaseFileSchemas.reference("The file that is open already").schema();
        return Schema.object("Why a request was not served (RFC 9457)")
                .must("type", type)
                .must("href", Schema.uri("Where the type is explained"))
                .must("title", Schema.words("The type in a few English words"))
                .must("status", Schema.whole(400, 599, "", 400))
                .must("detail", Schema.words("What happened and what to do, in the language that was asked for"))
                .must("instance", Schema.uri("Names this occurrence"))
                .may("issues", Schema.many(Schema.ref("InputValidationIssue"), "What is wrong in what was sent"))
                .may("refusals", Schema.many(Schema.ref("Refusal"), "What the procedure refuses, and why"))
                .may("caseFile", file)
                .may("head", Schema.whole(0, "The head of the file now", 12))
                .may("since", Schema.many(Schema.ref("RecordedAct"), "What was recorded meanwhile"))
                .may("requiredScopes", Schema.many(Schema.words(""), "The scopes that the access token lacks"))
                .may(
                        "reason",
                        Schema.choice(
                                "Why the client acts for nobody",
                                Stream.of(Callers.Why.values()).map(Codes::of).toList()))
                .may("lastDay", Schema.day("The last day of the mandate that ended"))
                .schema();
    }

    private static Map<String, Object> issue() {
        List<String> types =
                Arrays.stream(Issue.Type.values()).map(Issue.Type::urn).toList();
        List<String> places =
                Arrays.stream(Issue.In.values()).map(Issue.In::code).toList();
        return Schema.object("One thing that is wrong in what was sent; the value itself is not repeated")
                .must("type", Schema.choice("", types))
                .must("title", Schema.words("The type in a few English words"))
                .must("in", Schema.choice("", places))
                .must("name", Schema.words("The path of what is wrong"))
                .must("detail", Schema.words("What is wrong and what to do"))
                .may("citation", Schema.ref("Citation"))
                .schema();
    }
}
