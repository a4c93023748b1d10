// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.ApiTexts;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.registry.activity.ToldActivity;
import be.passerelle.registry.desk.InstallationClock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much was done.
final class ActivityOperations {

    private static final int MOST_MONTHS = 36;
    private static final int USUAL_MONTHS = 12;

    private static final Input<Optional<YearMonth>> UNTIL =
            Input.query("until", Form.month(), "The last month; otherwise, and at most, the last one that is over");
    private static final Input<Integer> MONTHS = Input.query(
            "months", Form.whole(1, MOST_MONTHS, USUAL_MONTHS), USUAL_MONTHS, "How many months, the last one included");

    private final ToldActivity activity;
    private final InstallationClock clock;

    ActivityOperations(ToldActivity activity, InstallationClock clock) {
        this.activity = activity;
        this.clock = clock;
    }

    List<Operation> all() {
        return List.of(Operation.get(
                        "/activity",
                        "countActs",
                        Tag.ACTIVITY,
                        Scope.ACTIVITY_READ,
                        "Count acts by month and kind",
                        "How many acts were recorded in each month, by everybody and for the caller's organisation."
                                + " Acts that were annulled later count: they were work too. Months that are over are"
                                + " told: two counts of a month that goes on differ by the act of one person. A count"
                                + " from 1 to 4 is left out, as it could name a person; so is that of everybody when as"
                                + " few are not the caller's own. For those who answer for the work of many.",
                        this::count)
                .with(UNTIL, MONTHS)
                .giving(Response.of(200, "The counts", "Activity")));
    }

    private Answer count(Exchange exchange) {
        YearMonth over = YearMonth.from(clock.today()).minusMonths(1);
        YearMonth until = exchange.get(UNTIL).filter(over::isAfter).orElse(over);
        int months = exchange.get(MONTHS);
        List<ToldActivity.Line> lines = activity.between(exchange.caller(), until.minusMonths(months - 1L), until)
                .orElseThrow(() -> ApiProblem.of(ProblemType.MISSING_PERMISSION));
        return Answer.ok(JsonObject.of(
                        "items", lines.stream().map(l -> line(l, exchange)).toList())
                .put("until", until.toString())
                .put("months", months)
                .put("organisation", exchange.caller().organisation().key()));
    }

    /// A kind of act that this version does not know was counted by a later one, and has no name here.
    private static Map<String, Object> line(ToldActivity.Line line, Exchange exchange) {
        return JsonObject.of("month", line.month().toString())
                .put("type", line.code())
                .put(
                        "title",
                        FileActs.byCode(line.code())
                                .map(type -> ApiTexts.word(CaseFileTexts.done(type), exchange.language())))
                .put("all", line.all())
                .put("own", line.own())
                .asMap();
    }
}
