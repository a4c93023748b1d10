// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Bodies;
import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.casefile.file.Ground;
import be.passerelle.law.language.Language;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.desk.AccessEvents;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The access log as AuditEvents: valid FHIR after the profiles they name, for security officers and the person
/// alone, without a name or a number of anybody, and each handing on is noted.
@Tag("long")
class AuditEventTest {

    /// Whoever reads the definitions of FHIR is busy for seconds.
    private static final FhirValidation VALIDATION = new FhirValidation();

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
    private final Caller api = Caller.of(memory);
    private final String file = api.as(Invented.PHYSICIAN)
            .post("/caseFiles", Bodies.opening("2026-02-02"))
            .expect(201)
            .string("href")
            .replace(Caller.BASE, "");

    @Test
    void eachOperationAndGroundIsValid() {
        List<Noted> lines = Stream.of(Operation.values())
                .flatMap(operation -> Stream.concat(
                                Stream.of(Ground.values()).map(Optional::of), Stream.of(Optional.<Ground>empty()))
                        .filter(ground -> operation == Operation.READ
                                || ground.filter(g -> g != Ground.OWN_FILE).isEmpty())
                        .map(ground -> new Noted(
                                operation.ordinal() * 100L
                                        + ground.map(Ground::ordinal).orElse(99),
                                new CaseFileId(new UUID(1, 1)),
                                Instant.parse("2026-02-02T10:00:00.123456Z"),
                                "8f3c",
                                new OrganisationId("fund"),
                                Role.ADVISORY_PHYSICIAN,
                                operation,
                                ground)))
                .toList();
        assertThat(VALIDATION.faults(bundle(lines))).isEmpty();

        // What is wrong with one is found in one as well as in all.
        String one = bundle(lines.stream()
                .filter(line -> line.operation() == Operation.READ)
                .limit(1)
                .toList());
        assertThat(VALIDATION.faults(one)).isEmpty();
        assertThat(VALIDATION.faults(one.replace("\"action\":\"R\"", "\"action\":\"C\"")))
                .as("an action that its profile does not have")
                .anyMatch(fault -> fault.contains("action"));
        assertThat(VALIDATION.faults(one.replace("\"110153\"", "\"110151\"")))
                .as("events without a source")
                .isNotEmpty();
        assertThat(VALIDATION.faults(one.replace("\"recorded\"", "\"recordedAt\"")))
                .as("events without a moment")
                .isNotEmpty();
    }

    private static String bundle(List<Noted> lines) {
        AccessEvents.Page page = new AccessEvents.Page(lines, 9, Optional.empty());
        return JsonMapper.shared()
                .writeValueAsString(AuditBundle.of(
                                page,
                                Caller.BASE,
                                Caller.BASE + "/accessEvents",
                                Optional.of(Caller.BASE + "/accessEvents?after=1-2"),
                                Language.FR)
                        .asMap());
    }

    @Test
    void securityOfficersAndThePersonReadItAndNobodyElse() {
        api.as(Invented.COORDINATOR).get(file).expect(200);
        api.as(Invented.OF_OTHER_FUND).get(file).expect(404);
        Reply events = api.as(Invented.OFFICER).get("/accessEvents").expect(200);
        assertThat(events.header("Content-Type")).startsWith("application/fhir+json");
        assertThat(events.text())
                .contains("IHE.BasicAudit.PatientRead", "\"outcome\":\"4\"", "memberOfFund", "COVERAGE")
                .doesNotContain("Lejeune", "coordinator-", Invented.NUMBER_OF_EVE.digits())
                .doesNotContain("\"" + Invented.COORDINATOR.viewer().person().key() + "\"");
        assertThat(VALIDATION.faults(events.text())).isEmpty();

        String own = file + "/accessEvents";
        Reply theirs = api.as(Invented.EVE).get(own).expect(200);
        assertThat(theirs.list("entry")).hasSizeGreaterThan(2);
        assertThat(theirs.text()).contains("exportAccessLog");
        for (Account other : Invented.ACCOUNTS.all()) {
            if (other.viewer().role() != Role.SECURITY_OFFICER) {
                api.as(other).get("/accessEvents").expectProblem(403, "urn:problem-type:belgif:missingPermission");
            }
            if (!other.equals(Invented.EVE)) {
                assertThat(api.as(other).get(own).status()).as(other.key()).isIn(403, 404);
            }
        }
        assertThat(memory.accessLog().of(id(), 100))
                .filteredOn(line -> line.operation() == Operation.EXPORT_ACCESS_LOG)
                .extracting(line -> line.role() + " " + line.allowed())
                .containsExactly("INSURED true", "SECURITY_OFFICER true");
    }

    @Test
    void pagesComeToAnEndAndTellEachLineOnce() {
        for (int i = 0; i < 7; i++) {
            api.as(Invented.COORDINATOR).get(file).expect(200);
        }
        Caller officer = api.as(Invented.OFFICER);
        String asked = "/accessEvents?pageSize=3&caseFileId=" + id();
        List<String> told = new ArrayList<>();
        int pages = 0;
        while (!asked.isEmpty()) {
            Reply page = officer.get(asked).expect(200);
            page.list("entry").forEach(entry -> told.add(String.valueOf(entry.get("fullUrl"))));
            asked = page.list("link").stream()
                    .filter(link -> "next".equals(link.get("relation")))
                    .map(link -> String.valueOf(link.get("url")).replace(Caller.BASE, ""))
                    .findFirst()
                    .orElse("");
            pages++;
        }
        Set<String> once = new LinkedHashSet<>(told);
        assertThat(once).hasSameSizeAs(told).hasSize(8);
        assertThat(pages).isEqualTo(3);
        assertThat(officer.get("/accessEvents?from=2027-01-01&until=2027-01-02")
                        .expect(200)
                        .json()
                        .containsKey("entry"))
                .isFalse();
        officer.get("/accessEvents?after=nonsense").expectProblem(400, "urn:problem-type:belgif:badRequest");
    }

    @Test
    void nothingIsGivenThatCannotBeNoted() {
        memory.breakAccessLog();
        Reply failed = api.as(Invented.OFFICER).get("/accessEvents");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.text()).doesNotContain("AuditEvent");
        Map<?, ?> json = failed.json();
        assertThat(json.containsKey("entry")).isFalse();
    }

    private CaseFileId id() {
        return new CaseFileId(UUID.fromString(file.replace("/caseFiles/", "")));
    }
}
