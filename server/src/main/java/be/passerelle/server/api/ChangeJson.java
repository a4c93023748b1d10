// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.api;

import be.passerelle.casefile.preview.Change;
import be.passerelle.law.language.Language;
import java.util.Map;

/// What acts will change, in JSON.
final class ChangeJson {

    private ChangeJson() {}

    static Map<String, Object> of(Change change, Language language) {
        return switch (change) {
            case Change.RightGained gained ->
                JsonObject.of("kind", "rightGained")
                        .put("entitlement", EntitlementJson.of(gained.right(), true, language))
                        .asMap();
            case Change.RightLost lost ->
                JsonObject.of("kind", "rightLost")
                        .put("entitlement", EntitlementJson.of(lost.right(), false, language))
                        .asMap();
            case Change.RightChanged changed ->
                JsonObject.of("kind", "rightChanged")
                        .put("entitlement", EntitlementJson.of(changed.after(), true, language))
                        .put("entitlementBefore", EntitlementJson.of(changed.before(), false, language))
                        .asMap();
            case Change.ProspectOpened opened ->
                JsonObject.of("kind", "prospectOpened")
                        .put("prospect", EntitlementJson.prospect(opened.prospect()))
                        .asMap();
            case Change.TaskOpened opened ->
                JsonObject.of("kind", "taskOpened")
                        .put("task", NextActJson.task(opened.next(), language))
                        .asMap();
            case Change.TaskSettled settled ->
                JsonObject.of("kind", "taskSettled")
                        .put("task", NextActJson.task(settled.next(), language))
                        .asMap();
            case Change.DeadlineMoved moved ->
                JsonObject.of("kind", "deadlineMoved")
                        .put("task", NextActJson.task(moved.after(), language))
                        .put("taskBefore", NextActJson.task(moved.before(), language))
                        .asMap();
        };
    }
}
