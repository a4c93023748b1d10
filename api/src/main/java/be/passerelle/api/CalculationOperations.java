// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.calculation.CalculatedJson;
import be.passerelle.api.calculation.CalculationBody;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Content;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.law.Law;
import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.Calculations;
import be.passerelle.registry.desk.Desk;
import java.util.List;
import java.util.Map;

/// The calculations that anybody can make without a file: open to everybody, within the pace of an address, and kept
/// nowhere (docs/decisions/0044-calculations-keep-nothing.md).
final class CalculationOperations {

    private final Desk desk;

    CalculationOperations(Desk desk) {
        this.desk = desk;
    }

    List<Operation> all() {
        return Calculations.ALL.stream().map(this::operation).toList();
    }

    private Operation operation(Calculation calculation) {
        Content<Map<String, String>> body = CalculationBody.of(calculation);
        return Operation.openPost(
                        "/calculations/" + calculation.code(),
                        "calculate" + CalculationBody.name(calculation),
                        Tag.CALCULATIONS,
                        "Calculate: " + CalculationBody.english(calculation.title()),
                        CalculationBody.english(calculation.lead())
                                + " Needs no token and no file. Nothing that is sent is kept; it comes in the body"
                                + " because addresses end up in logs. Each line is a value, no, or what is missing so"
                                + " that it cannot be told, with its reason.",
                        exchange -> calculated(calculation, body, exchange))
                .taking(body)
                .giving(Response.of(200, "What came out", "Calculated"));
    }

    private Answer calculated(Calculation calculation, Content<Map<String, String>> body, Exchange exchange) {
        Law law = desk.law();
        return switch (calculation.with(law, exchange.get(body))) {
            case Calculation.Answer.Made(var made) ->
                Answer.ok(CalculatedJson.of(made, law.version(), exchange.language()));
            case Calculation.Answer.Refused(var problems) ->
                throw ApiProblem.badRequest(problems.stream()
                        .map(problem ->
                                Issue.of(Issue.Type.INVALID_INPUT, Issue.In.BODY, problem.key(), problem.what()))
                        .toList());
        };
    }
}
