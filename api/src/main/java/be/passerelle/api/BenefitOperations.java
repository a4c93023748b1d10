// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.answer.JsonObject;
import be.passerelle.api.casefile.BenefitJson;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.casefile.access.SeenBenefit;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.registry.desk.Desk;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The benefit of a file, month by month.
final class BenefitOperations {

    private static final int MOST_MONTHS = 36;

    private static final Input<Optional<YearMonth>> UNTIL =
            Input.query("until", Form.month(), "The last month; otherwise that of the day it is computed for");
    private static final Input<Integer> MONTHS =
            Input.query("months", Form.whole(1, MOST_MONTHS, 1), 1, "How many months, the last one included");
    private static final Input<Boolean> WHY =
            Input.query("reasons", Form.yesNo().like(true), false, "Whether each amount says why");

    private final Desk desk;
    private final OpenedFiles files;

    BenefitOperations(OpenedFiles files) {
        this.desk = files.desk();
        this.files = files;
    }

    List<Operation> all() {
        return List.of(Operation.get(
                        "/caseFiles/{caseFileId}/benefitSheets",
                        "listBenefitSheets",
                        Tag.PROCEDURE,
                        Scope.CASE_FILES_READ,
                        "List the benefit of months",
                        "Each month with its recognised days in runs that are paid alike, first to last: what a"
                                + " payable day gives, what the run gives, or why it gives nothing or cannot be told."
                                + " Derived from the file, gross, never typed in. No months for who does not read it.",
                        this::sheets)
                .with(
                        CaseFileOperations.FILE,
                        UNTIL,
                        MONTHS,
                        WHY,
                        CaseFileOperations.KNOWN_ON,
                        CaseFileOperations.TRUE_ON)
                .giving(
                        Response.of(200, "The sheets of the months", "BenefitSheets"),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST));
    }

    private Answer sheets(Exchange exchange) {
        boolean reasons = exchange.get(WHY);
        int months = exchange.get(MONTHS);
        SeenFile open = files.then(exchange);
        YearMonth until = exchange.get(UNTIL).orElse(YearMonth.from(open.day()));
        List<Map<String, Object>> items = SeenBenefit.of(open).stream()
                .flatMap(benefit -> Stream.iterate(until.minusMonths(months - 1L), month -> month.plusMonths(1))
                        .limit(months)
                        .map(benefit::of))
                .map(sheet -> BenefitJson.of(sheet, reasons, exchange.language()))
                .toList();
        return Answer.ok(JsonObject.of("items", items)
                .put("lawVersion", desk.law().version())
                .put("head", open.head()));
    }
}
