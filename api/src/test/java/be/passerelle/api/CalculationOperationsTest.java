// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.calculation.CalculationBody;
import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.Calculations;
import be.passerelle.registry.desk.InMemoryDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The calculations of the API: no token, nothing kept, every answer one of three with its reason. What is expected
/// comes from INAMI's pages and from the worked examples of the law.
class CalculationOperationsTest {

    private final InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 11, 30));
    private final Caller api = Caller.of(memory);

    @Test
    void anybodyCalculatesEachWithoutAToken() {
        assertThat(Calculations.ALL).isNotEmpty();
        for (Calculation calculation : Calculations.ALL) {
            Reply reply = api.post("/calculations/" + calculation.code(), CalculationBody.example(calculation))
                    .expect(200);
            assertThat(lines(reply)).as(calculation.code()).isNotEmpty().allSatisfy(line -> {
                assertThat(line).containsKeys("label", "certainty", "reason");
                assertThat(line.get("outcome")).isIn("told", "no", "cannotBeTold");
            });
        }
        assertThat(memory.files()).isEmpty();
    }

    @Test
    void halfTimeIsReducedByThirtyPercent() {
        Reply reply = api.post(
                        "/calculations/benefit",
                        Bodies.object(
                                "scheme", "employee",
                                "activity", "job",
                                "since", "2020-06-02",
                                "hours", "19",
                                "reference", "38",
                                "benefit", "60.01"))
                .expect(200);
        assertThat(line(reply, "percentage")).containsEntry("percent", "30").containsEntry("outcome", "told");
        assertThat(line(reply, "perDay")).containsEntry("amount", "42.01");
        assertThat(reply.at("curve")).asString().contains("fraction=100");
    }

    @Test
    void theHouseholdCountsFromTheTenthOfJuly() {
        Reply reply = api.with("Accept-Language", "nl")
                .post("/calculations/deadlines", Bodies.object("incapacityFrom", "2026-04-10", "scheme", "employee"))
                .expect(200);
        assertThat(line(reply, "household")).containsEntry("day", "2026-07-10").containsEntry("text", "10 juli 2026");
        assertThat(line(reply, "declaration"))
                .containsEntry("outcome", "cannotBeTold")
                .containsEntry("missing", "Ontbreekt: arbeider of bediende");
        assertThat(line(reply, "questionnaire").get("reason")).asString().doesNotContain("act=");
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceWithRangeAndArticle() {
        Reply far = api.post(
                        "/calculations/deadlines", Bodies.object("incapacityFrom", "1776-07-04", "scheme", "nobody"))
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        assertThat(far.list("issues").stream().map(issue -> "" + issue.get("name")))
                .containsExactlyInAnyOrder("incapacityFrom", "scheme");
        Map<String, Object> worked = Bodies.object(
                "scheme", "employee", "activity", "job", "since", "2026-03-02", "hours", "39", "reference", "38");
        Reply many = api.post("/calculations/benefit", worked).expectProblem(400, "urn:problem-type:belgif:badRequest");
        assertThat(many.list("issues")).singleElement().asString().contains("hours", "from 0 to 38", "art. 230 §1");
        Reply negative = api.post("/calculations/benefit", Bodies.with(worked, "hours", "-1"))
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        assertThat(negative.list("issues")).singleElement().asString().contains("hours", "from 0 to 168");
        api.post("/calculations/benefit", Bodies.with(worked, "hours", 19))
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        api.post("/calculations/deadlines", Map.of("surprise", 1))
                .expectProblem(400, "urn:problem-type:belgif:badRequest");
        api.post("/calculations/nothing", Map.of()).expectProblem(404, "urn:problem-type:belgif:resourceNotFound");
    }

    private static Map<String, Object> line(Reply reply, String code) {
        return lines(reply).stream()
                .filter(line -> code.equals(line.get("code")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> lines(Reply reply) {
        List<Map<String, Object>> lines = new ArrayList<>();
        reply.list("parts")
                .forEach(part -> ((List<?>) Objects.requireNonNull(part.get("lines"))).forEach(line -> {
                    Map<String, Object> named = new LinkedHashMap<>();
                    ((Map<?, ?>) line).forEach((name, value) -> named.put(name.toString(), value));
                    lines.add(named);
                }));
        return lines;
    }
}
