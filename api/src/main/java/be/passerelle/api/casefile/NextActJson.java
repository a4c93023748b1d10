// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.answer.ReasonJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may or must come next, in JSON.
public final class NextActJson {

    private NextActJson() {}

    /// @param performable whether the caller may record it today
    /// @param enterable whether the caller may enter it today for the person
    /// @param reason of the deadline, as the caller may know it; empty when it is not wanted
    public static Map<String, Object> of(
            NextAct next, boolean performable, boolean enterable, Optional<Reason> reason, Exchange exchange) {
        Language language = exchange.language();
        JsonObject json = JsonObject.of("type", next.code())
                .put("title", ActJson.title(next.row().type(), language))
                .put("href", exchange.href("/refData/actTypes/" + next.code()))
                .put("thread", next.thread())
                .put("task", next.task())
                .put("obligatory", next.obligatory())
                .put("role", Codes.of(next.role()))
                .put("organisation", next.holder().map(OrganisationId::key))
                .put("performable", performable)
                .put("enterableOn", enterable ? ways(next) : List.of())
                .put("from", bounded(next.from()).map(LocalDate::toString))
                .put("since", next.since().toString())
                .put("until", next.until().map(LocalDate::toString))
                .put(
                        "ifMissed",
                        next.deadline().value().flatMap(Deadline::ifMissed).map(p -> ApiTexts.word(p, language)))
                .put("citation", ReasonJson.citation(next.row().citation(), language))
                .put("reason", reason.map(why -> ReasonJson.tree(why, language)));
        return json.asMap();
    }

    /// How the person may have done what is entered for them.
    private static List<String> ways(NextAct next) {
        return next.row().byOthers().channels().stream().sorted().map(Codes::of).toList();
    }

    /// Something to be done, as the changes of a preview name it.
    static Map<String, Object> task(NextAct next, Language language) {
        return JsonObject.of("task", next.task())
                .put("title", taskTitle(next, language))
                .put("type", next.code())
                .put("thread", next.thread())
                .put("role", Codes.of(next.role()))
                .put("organisation", next.holder().map(OrganisationId::key))
                .put("from", bounded(next.from()).map(LocalDate::toString))
                .put("until", next.until().map(LocalDate::toString))
                .asMap();
    }

    private static String taskTitle(NextAct next, Language language) {
        String key = CaseFileTexts.task(next.task());
        return ApiTexts.texts().has(key)
                ? ApiTexts.word(key, language)
                : ActJson.title(next.row().type(), language);
    }

    /// An open end is left out.
    public static Optional<LocalDate> bounded(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }
}
