// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.passerelle.api.Bodies;
import be.passerelle.api.Caller;
import be.passerelle.api.Reply;
import be.passerelle.api.exchange.Callers;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.registry.access.AccessLog.Line;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Systems call the API of an installation with the tokens of a real authorization server.
@Tag("long")
class ApiClientsTest {

    private static final String BELGIF = "urn:problem-type:belgif:";
    private static final String OURS = "urn:problem-type:passerelle:returnToWork:";

    @TempDir
    private static Path folder;

    private static IdentityProvider provider;
    private static RunningServer server;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start(0);
        server = RunningServer.installation(Settings.ofClients(folder, provider.clients("fund")));
        Mandates.give(server, "coordinator", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "payer", "fund", Role.FUND_PAYMENTS);
        Mandates.give(server, "both", "fund", List.of(Role.RETURN_TO_WORK_COORDINATOR, Role.ADVISORY_PHYSICIAN));
        Mandates.give(server, "elsewhere", "other-fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(
                server, "left", "fund", Role.RETURN_TO_WORK_COORDINATOR, Optional.of(Mandates.TODAY.minusDays(1)));
        Mandates.give(server, Mandates.EVE, "fund", Role.RETURN_TO_WORK_COORDINATOR);
        Mandates.give(server, "event-reader", "fund", Role.RETURN_TO_WORK_COORDINATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @Test
    void aSystemActsForSomebodyOfItsOrganisation() {
        Caller cases = bearing(provider.token("case-system", Scope.WORK_READ, Scope.ON_BEHALF_OF));
        cases.with(Callers.ON_BEHALF_OF, "coordinator").get("/workItems").expect(200);
        actsForNobody(cases.with(Callers.ON_BEHALF_OF, "payer"), "none"); // in a role that the client may not act in
        actsForNobody(cases.with(Callers.ON_BEHALF_OF, "nobody"), "none");
        actsForNobody(cases.with(Callers.ON_BEHALF_OF, "elsewhere"), "none");
        actsForNobody(cases.with(Callers.ON_BEHALF_OF, "no body"), "noKey");
        actsForNobody(cases.with(Callers.ON_BEHALF_OF, ""), "noKey");
        assertThat(cases.with(Callers.ON_BEHALF_OF, "left")
                        .get("/workItems")
                        .expectProblem(401, OURS + "mandateEnded")
                        .string("lastDay"))
                .isEqualTo(Mandates.TODAY.minusDays(1).toString());
        assertThat(latest().kind()).isEqualTo(Kind.TOKEN_REFUSED);
        assertThat(latest().origin().client()).contains("cases");
        actsForNobody(cases, "nobodyNamed");
    }

    private void actsForNobody(Caller caller, String why) {
        assertThat(caller.get("/workItems")
                        .expectProblem(403, OURS + "noMandate")
                        .string("reason"))
                .isEqualTo(why);
        assertThat(latest().by())
                .hasValueSatisfying(by -> assertThat(by.level()).isEqualTo("noMandate." + why));
    }

    @Test
    void whoeverHasSeveralMandatesIsNamedWithTheRole() {
        Caller both = bearing(provider.token("case-system", Scope.WORK_READ, Scope.ON_BEHALF_OF))
                .with(Callers.ON_BEHALF_OF, "both");
        actsForNobody(both, "several");
        both.with(Callers.IN_ROLE, "advisoryPhysician").get("/workItems").expect(200);
        actsForNobody(both.with(Callers.IN_ROLE, "fundPayments"), "none");
        actsForNobody(both.with(Callers.IN_ROLE, "king"), "noRole");
    }

    @Test
    void aScopeThatTheTokenLacksIsNamed() {
        Caller cases = bearing(provider.token("case-system", Scope.EVENTS_READ, Scope.ON_BEHALF_OF))
                .with(Callers.ON_BEHALF_OF, "coordinator");
        cases.get("/events").expect(200);
        Reply refused = cases.get("/workItems").expectProblem(403, BELGIF + "missingScope");
        assertThat(refused.at("requiredScopes")).isEqualTo(List.of(Scope.WORK_READ.written()));
        assertThat(latest().kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(latest().origin().client()).contains("cases");
    }

    /// The authorization server would give it; the installation does not.
    @Test
    void aScopeThatTheClientMayNotHaveIsNotTaken() {
        Caller feed = bearing(provider.token("event-reader", Scope.EVENTS_READ, Scope.WORK_READ, Scope.ON_BEHALF_OF));
        feed.get("/events").expect(200);
        feed.get("/workItems").expectProblem(403, BELGIF + "missingScope");
        Reply named = feed.with(Callers.ON_BEHALF_OF, "coordinator")
                .get("/events")
                .expectProblem(403, BELGIF + "missingScope");
        assertThat(named.at("requiredScopes")).isEqualTo(List.of(Scope.ON_BEHALF_OF.written()));
    }

    @Test
    void aSystemThatIsNotSetIsNobody() {
        bearing(provider.token("foreign-system", Scope.EVENTS_READ))
                .get("/events")
                .expectProblem(401, BELGIF + "invalidAccessToken");
        assertThat(latest().origin().client()).isEmpty();
    }

    @Test
    void aMandateThatIsGivenCountsWithTheNextRequest() {
        Caller cases = bearing(provider.token("case-system", Scope.WORK_READ, Scope.ON_BEHALF_OF))
                .with(Callers.ON_BEHALF_OF, "later");
        cases.get("/workItems").expectProblem(403, OURS + "noMandate");
        Mandates.give(server, "later", "fund", Role.RETURN_TO_WORK_COORDINATOR);
        cases.get("/workItems").expect(200);
    }

    @Test
    void theAccessLogSaysThroughWhichSystemAFileWasRead() {
        Caller cases = bearing(provider.token(
                        "case-system", Scope.CASE_FILES_READ, Scope.CASE_FILES_WRITE, Scope.ON_BEHALF_OF))
                .with(Callers.ON_BEHALF_OF, "coordinator");
        Caller herself = cases.with(Callers.ON_BEHALF_OF, Mandates.EVE);
        assertThat(herself.post("/caseFiles", Bodies.opening(Mandates.TODAY.toString()))
                        .status())
                .as("nobody opens their own file")
                .isBetween(400, 499);
        Reply opened = cases.post("/caseFiles", Bodies.opening(Mandates.TODAY.toString()))
                .expect(201);
        cases.get(opened.string("href")).expect(200);
        CaseFileId file = new CaseFileId(UUID.fromString(opened.string("id")));
        assertThat(server.accessLog().of(file, 10))
                .extracting(Line::operation, Line::client)
                .containsExactly(
                        tuple(Operation.READ, Optional.of("cases")), tuple(Operation.RECORD, Optional.of("cases")));
        herself.get(opened.string("href")).expectProblem(404, BELGIF + "resourceNotFound");
    }

    private static Event latest() {
        return server.securityEvents().latest(1).getFirst();
    }

    private static Caller bearing(String token) {
        return server.caller().with("Authorization", "Bearer " + token);
    }
}
