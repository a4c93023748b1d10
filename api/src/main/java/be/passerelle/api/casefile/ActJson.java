// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Body;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import be.passerelle.api.problem.Issue.Type;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Reading;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Acts in JSON. What is in their payload follows from their declaration alone.
public final class ActJson {

    /// How many acts one command may record.
    public static final int MAX_ACTS = 20;

    /// The type that stands for acts that cannot be read.
    public static final String ILLEGIBLE = "illegible";

    private static final int LONGEST_CODE = 80;

    private final Accounts accounts;

    public ActJson(Accounts accounts) {
        this.accounts = accounts;
    }

    /// A recorded act as a reader may see it: what is sealed from them was withheld before.
    public Map<String, Object> recorded(RecordedAct act, CaseFile file, Exchange exchange) {
        ActType<?> type = ActType.of(act.act());
        List<String> withheld = withheld(type, act.act());
        JsonObject json = JsonObject.of("href", href(act, exchange))
                .put("number", act.number())
                .put("type", type.code())
                .put("version", type.version())
                .put("title", ApiTexts.word(CaseFileTexts.done(type), exchange.language()))
                .put("thread", act.thread())
                .put("happenedOn", act.happenedOn().toString())
                .put("recordedAt", Instants.written(act.recordedAt()))
                .put("by", performer(act.by()))
                .put("lawVersion", act.lawVersion())
                .put("payload", ActWriter.tree(act.act()));
        if (!withheld.isEmpty()) {
            json.put("withheld", withheld);
        }
        if (file.isAnnulled(act.number())) {
            json.put("annulled", true);
        }
        return json.asMap();
    }

    /// An act that cannot be read: its place, its day and why; nothing of what it holds.
    public static Map<String, Object> illegible(IllegibleAct act, Exchange exchange) {
        return JsonObject.of("href", href(act.stream(), act.number(), exchange))
                .put("number", act.number())
                .put("type", ILLEGIBLE)
                .put("title", ApiTexts.word(Phrase.of("api.illegible", "why", act.why()), exchange.language()))
                .put("thread", act.thread())
                .put("happenedOn", act.happenedOn().toString())
                .put("recordedAt", Instants.written(act.recordedAt()))
                .put("writtenAs", act.written().code())
                .put("version", act.written().version())
                .put("why", Codes.of(act.why()))
                .asMap();
    }

    public static String href(RecordedAct act, Exchange exchange) {
        return href(act.stream(), act.number(), exchange);
    }

    private static String href(StreamId file, int number, Exchange exchange) {
        return exchange.href("/caseFiles/" + file + "/acts/" + number);
    }

    private Map<String, Object> performer(Performer by) {
        return JsonObject.of("role", Codes.of(by.role()))
                .put("organisation", by.organisation().key())
                .put("person", by.person().key())
                .put("name", accounts.nameOf(by.person()))
                .asMap();
    }

    private static List<String> withheld(ActType<?> type, Act act) {
        return type.components().stream()
                .filter(c -> isHidden(c.of((Record) act)))
                .map(Component::name)
                .toList();
    }

    private static boolean isHidden(Object value) {
        return value instanceof Sealed.Withheld<?> || value instanceof Sealed.Erased<?>;
    }

    /// The acts that a body proposes.
    ///
    /// @throws ApiProblem when anything in the body is wrong
    public static List<ProposedAct> proposals(Body body, Performer by) {
        List<ProposedAct> acts = new ArrayList<>();
        for (Body each : body.many("acts", 1, MAX_ACTS)) {
            ProposedAct act = proposal(each, by);
            if (act != null) {
                acts.add(act);
            }
        }
        body.end();
        body.throwIfWrong();
        return acts;
    }

    private static @Nullable ProposedAct proposal(Body body, Performer by) {
        String code = body.required("type", body.text("type", LONGEST_CODE));
        int thread = body.whole("thread", 0, Integer.MAX_VALUE).orElse(0);
        LocalDate happenedOn = body.required("happenedOn", body.day("happenedOn"));
        Optional<Map<?, ?>> payload = body.tree("payload");
        body.end();
        Optional<ActType<?>> type = Optional.ofNullable(code).flatMap(FileActs::byCode);
        if (code != null && type.isEmpty()) {
            body.note(Issue.of(
                    Type.REFERENCED_RESOURCE_NOT_FOUND, In.BODY, body.at("type"), Phrase.of("api.input.actType")));
        }
        if (thread == 0 && type.filter(ActJson::isInThread).isPresent()) {
            body.note(Issue.malformed(body.at("thread"), "api.input.thread"));
        }
        Act act = type.isEmpty() ? null : read(type.get(), payload.orElse(Map.of()), body, "payload");
        return act == null || happenedOn == null ? null : new ProposedAct(thread, happenedOn, by, act);
    }

    /// The act that a payload gives; its mistakes are noted in the body.
    public static @Nullable Act read(ActType<?> type, Map<?, ?> payload, Body body, String name) {
        return switch (ActReader.read(type, payload)) {
            case Reading.Read<?>(Object act) -> (Act) act;
            case Reading.Wrong<?>(List<InputProblem> problems) -> {
                problems.forEach(p -> body.note(issue(p, body.at(name))));
                yield null;
            }
        };
    }

    private static Issue issue(InputProblem problem, String at) {
        Type type = switch (problem.kind()) {
            case UNKNOWN -> Type.UNKNOWN_INPUT;
            case MISSING -> Type.SCHEMA_VIOLATION;
            case INVALID ->
                problem.detail().key().equals("input.nationalNumber") ? Type.INVALID_INPUT : Type.SCHEMA_VIOLATION;
        };
        return Issue.of(type, In.BODY, at + "." + problem.path(), problem.detail());
    }

    /// Whether acts of this type belong to a thread that another act opened.
    public static boolean isInThread(ActType<?> type) {
        return Procedure.rows().stream().filter(r -> r.type().equals(type)).noneMatch(Row::isOutsideThreads);
    }

    /// The title of an act that is still to be done.
    public static String title(ActType<?> type, Language language) {
        return ApiTexts.word(CaseFileTexts.act(type), language);
    }
}
