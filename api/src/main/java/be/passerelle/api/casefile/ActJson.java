// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.Instants;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.finding.Determination;
import be.passerelle.law.finding.Taken;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Acts in JSON. What is in their payload follows from their declaration alone.
public final class ActJson {

    /// The type that stands for acts that cannot be read.
    public static final String ILLEGIBLE = "illegible";

    private final Accounts accounts;

    public ActJson(Accounts accounts) {
        this.accounts = accounts;
    }

    /// A recorded act as a reader may see it: what is sealed from them was withheld before.
    ///
    /// @param isAnnulled whether a confirmed annulment took it back
    public Map<String, Object> recorded(RecordedAct act, boolean isAnnulled, Exchange exchange) {
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
        List<Map<String, Object>> restsOn =
                act.determinations().stream().map(ActJson::restsOn).toList();
        if (!restsOn.isEmpty()) {
            json.put("restsOn", restsOn);
        }
        if (!withheld.isEmpty()) {
            json.put("withheld", withheld);
        }
        if (isAnnulled) {
            json.put("annulled", true);
        }
        return json.asMap();
    }

    private static Map<String, Object> restsOn(Determination found) {
        return JsonObject.of("of", found.of())
                .put("answer", found.answer())
                .put("certainty", Codes.of(found.certainty()))
                .put("articles", found.articles())
                .put("values", found.taken().stream().map(ActJson::taken).toList())
                .asMap();
    }

    private static Map<String, Object> taken(Taken taken) {
        return JsonObject.of("parameter", taken.parameter())
                .put("value", taken.value())
                .put(
                        "since",
                        Optional.of(taken.since())
                                .filter(since -> !since.equals(LocalDate.MIN))
                                .map(LocalDate::toString))
                .asMap();
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
                .put("represents", representation(by))
                .put("entered", entered(by))
                .asMap();
    }

    /// The act that makes a representative of whoever performed it; 0 where the reader may not know of it.
    private static Optional<Integer> representation(Performer by) {
        return by.capacity() instanceof Capacity.Representing(int number) ? Optional.of(number) : Optional.empty();
    }

    /// How the person did it, and who entered it for them.
    private Optional<Map<String, Object>> entered(Performer by) {
        if (!(by.capacity() instanceof Capacity.Entered(var channel, var proof, Performer other))) {
            return Optional.empty();
        }
        return Optional.of(JsonObject.of("channel", Codes.of(channel))
                .put("reference", proof.map(Proof::reference))
                .put("dated", proof.flatMap(Proof::dated).map(LocalDate::toString))
                .put("role", Codes.of(other.role()))
                .put("organisation", other.organisation().key())
                .put("person", other.person().key())
                .put("name", accounts.nameOf(other.person()))
                .asMap());
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

    /// Whether acts of this type belong to a thread that another act opened.
    public static boolean isInThread(ActType<?> type) {
        return Procedure.rows().stream().filter(r -> r.type().equals(type)).noneMatch(Row::isOutsideThreads);
    }

    /// The title of an act that is still to be done.
    public static String title(ActType<?> type, Language language) {
        return ApiTexts.word(CaseFileTexts.act(type), language);
    }
}
