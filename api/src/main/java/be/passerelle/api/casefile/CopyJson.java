// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.casefile;

import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.audit.AuditBundle;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Json;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.RequestReading;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.law.Law;
import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.copy.CopyAsData;
import be.passerelle.registry.copy.OwnCopy;
import be.passerelle.registry.desk.AccessEvents;
import be.passerelle.registry.identity.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A copy for machines: what the operations of the API answer about the file, in one text. Each member has the
/// schema that the description of the API gives it.
public final class CopyJson implements CopyAsData {

    /// What the text is, and in which version.
    public static final String FORM = "passerelle copy 1";

    private final ActJson acts;
    private final Law law;

    public CopyJson(Accounts accounts, Law law) {
        this.acts = new ActJson(accounts);
        this.law = law;
    }

    @Override
    public byte[] json(OwnCopy copy, Language language) {
        SeenFile file = copy.file();
        Exchange exchange = new Exchange(
                ApiServlet.PATH,
                Optional.of(file.access().viewer()),
                language,
                Given.of(List.of(), _ -> Optional.empty(), new RequestReading()));
        return Json.write(JsonObject.of("form", FORM)
                .put("lawVersion", law.version())
                .put("caseFile", CaseFileJson.of(file, exchange).asMap())
                .put("acts", acts(file, exchange))
                .put(
                        "nextActs",
                        file.next().stream()
                                .map(next -> NextActJson.of(
                                        next,
                                        file.isOffered(next),
                                        false,
                                        Optional.of(next.deadline().reason()),
                                        exchange))
                                .toList())
                .put(
                        "entitlements",
                        file.rights().stream()
                                .map(right -> EntitlementJson.of(right, Optional.of(right.reason()), language))
                                .toList())
                .put("accesses", copy.looks().stream().map(AccessJson::of).toList())
                .asMap());
    }

    @Override
    public byte[] accesses(List<AccessLog.Noted> lines, String self, Optional<String> next, Language language) {
        AccessEvents.Page all = new AccessEvents.Page(lines, 0, Optional.empty());
        return Json.write(
                AuditBundle.of(all, ApiServlet.PATH, self, next, language).asMap());
    }

    private List<Map<String, Object>> acts(SeenFile file, Exchange exchange) {
        return Stream.concat(
                        file.acts().stream().map(act -> acts.recorded(act, file.isAnnulled(act.number()), exchange)),
                        file.illegible().stream().map(act -> ActJson.illegible(act, exchange)))
                .toList();
    }
}
