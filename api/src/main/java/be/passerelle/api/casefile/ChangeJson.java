// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.casefile.language.ChangePhrases;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.language.Language;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What acts will change, in JSON.
public final class ChangeJson {

    private ChangeJson() {}

    public static Map<String, Object> of(Change change, Language language) {
        List<String> words = ChangePhrases.of(change).stream()
                .map(p -> ApiTexts.word(p, language))
                .toList();
        return content(change, language).put("words", words).asMap();
    }

    private static JsonObject content(Change change, Language language) {
        return switch (change) {
            case Change.RightGained gained ->
                JsonObject.of("kind", "rightGained").put("entitlement", right(gained.right(), language));
            case Change.RightLost lost ->
                JsonObject.of("kind", "rightLost")
                        .put("entitlement", EntitlementJson.of(lost.right(), Optional.empty(), language));
            case Change.RightChanged changed ->
                JsonObject.of("kind", "rightChanged")
                        .put("entitlement", right(changed.after(), language))
                        .put("entitlementBefore", EntitlementJson.of(changed.before(), Optional.empty(), language));
            case Change.ProspectOpened opened ->
                JsonObject.of("kind", "prospectOpened").put("prospect", EntitlementJson.prospect(opened.prospect()));
            case Change.TaskOpened opened ->
                JsonObject.of("kind", "taskOpened").put("task", NextActJson.task(opened.next(), language));
            case Change.TaskSettled settled ->
                JsonObject.of("kind", "taskSettled").put("task", NextActJson.task(settled.next(), language));
            case Change.DeadlineMoved moved ->
                JsonObject.of("kind", "deadlineMoved")
                        .put("task", NextActJson.task(moved.after(), language))
                        .put("taskBefore", NextActJson.task(moved.before(), language));
            case Change.SharingBegun begun ->
                sharing("sharingBegun", begun.with(), begun.parts()).put("atOnce", begun.atOnce());
            case Change.SharingEnded ended -> sharing("sharingEnded", ended.with(), ended.parts());
        };
    }

    private static JsonObject sharing(String kind, Organisation with, List<Compartment> parts) {
        return JsonObject.of("kind", kind)
                .put("organisation", with.id().key())
                .put("compartments", parts.stream().map(Codes::of).toList());
    }

    private static Map<String, Object> right(Entitlement right, Language language) {
        return EntitlementJson.of(right, Optional.of(right.reason()), language);
    }
}
