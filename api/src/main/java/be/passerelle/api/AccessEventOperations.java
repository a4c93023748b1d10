// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.answer.Answer;
import be.passerelle.api.audit.AuditBundle;
import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.exchange.Operation.Response;
import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.api.exchange.Operation.Tag;
import be.passerelle.api.form.Form;
import be.passerelle.api.form.Input;
import be.passerelle.api.form.Place;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.law.language.Phrase;
import be.passerelle.registry.desk.AccessEvents;
import be.passerelle.registry.desk.AccessEvents.Wanted;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The access log for other systems, as AuditEvents of FHIR.
final class AccessEventOperations {

    private static final int MOST = 1000;
    private static final int USUAL = 200;
    private static final int LONGEST_BOOKMARK = 40;

    private static final Input<Optional<LocalDate>> FROM =
            Input.query("from", Form.day(), "The first day; 30 days before the last one otherwise");
    private static final Input<Optional<LocalDate>> UNTIL =
            Input.query("until", Form.day(), "The last day; today otherwise");
    private static final Input<Optional<CaseFileId>> OF_FILE =
            Input.query("caseFileId", Form.uuid().as(CaseFileId::new), "Only what happened with this file");
    private static final Input<Optional<Ended>> AFTER = Input.query(
            "after",
            Form.text(LONGEST_BOOKMARK, "200-5321").then(Ended::parse),
            "Where to go on, as it stands in the next of the last answer");
    private static final Input<Integer> PAGE_SIZE =
            Input.query("pageSize", Form.whole(1, MOST, USUAL), USUAL, "How many events at most");

    /// Where an answer ended.
    ///
    /// @param after the number of its last line
    /// @param upTo the number of the last line that there was at the first answer
    private record Ended(long after, long upTo) {

        private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

        static Optional<Ended> parse(String text, Place at) {
            Matcher written = WRITTEN.matcher(text);
            return written.matches()
                    ? Optional.of(new Ended(Long.parseLong(written.group(1)), Long.parseLong(written.group(2))))
                    : at.wrong(Issue.Type.INVALID_INPUT, Phrase.of("api.input.bookmark"));
        }
    }

    private final OpenedFiles files;
    private final Desk desk;

    AccessEventOperations(OpenedFiles files) {
        this.files = files;
        this.desk = files.desk();
    }

    List<Operation> all() {
        return List.of(listAccessEvents(), listAccessEventsOfFile());
    }

    private Operation listAccessEvents() {
        return Operation.get(
                        "/accessEvents",
                        "listAccessEvents",
                        Tag.CASE_FILES,
                        Scope.ACCESS_LOG_READ,
                        "List events of the access log",
                        "Who looked at files in a period, of one file or of all, for security officers: AuditEvents of"
                                + " FHIR R4 after IHE BALP 1.1. Who looked is told by a pseudonym, files by their"
                                + " identifier. Nothing of the caller's own file is among them, nor of that of somebody"
                                + " whom they represent. That they were listed is noted in each file that is named.",
                        this::ofAll)
                .with(OF_FILE, FROM, UNTIL, AFTER, PAGE_SIZE)
                .giving(
                        Response.of(200, "Some events, in their order", "AuditEvents")
                                .in(AuditBundle.MEDIA_TYPE),
                        Response.problem(403, "Not for this role", ProblemType.MISSING_PERMISSION));
    }

    private Operation listAccessEventsOfFile() {
        return Operation.get(
                        "/caseFiles/{caseFileId}/accessEvents",
                        "listAccessEventsOfFile",
                        Tag.CASE_FILES,
                        Scope.ACCESS_LOG_READ,
                        "List events of the access log of a file",
                        "Who looked at a file in a period, for its person: AuditEvents of FHIR R4 after IHE BALP 1.1."
                                + " That they were listed is noted there too.",
                        this::ofFile)
                .with(CaseFileOperations.FILE, FROM, UNTIL, AFTER, PAGE_SIZE)
                .giving(
                        Response.of(200, "Some events, in their order", "AuditEvents")
                                .in(AuditBundle.MEDIA_TYPE),
                        Response.problem(403, "Not for this role", ProblemType.MISSING_PERMISSION),
                        CaseFileOperations.ERASED,
                        CaseFileOperations.KEYS_LOST);
    }

    private Answer ofAll(Exchange exchange) {
        Wanted wanted = wanted(exchange);
        Optional<CaseFileId> file = exchange.get(OF_FILE);
        AccessEvents.Page page = desk.accessEvents()
                .ofAll(exchange.caller(), file, wanted)
                .orElseThrow(() -> ApiProblem.of(ProblemType.MISSING_PERMISSION));
        String of = file.map(id -> "&caseFileId=" + id).orElse("");
        return answer(exchange, page, wanted, "/accessEvents", of);
    }

    private Answer ofFile(Exchange exchange) {
        Wanted wanted = wanted(exchange);
        SeenFile open = files.now(exchange);
        if (!open.reads(Compartment.ACCESS_LOG)) {
            throw ApiProblem.of(ProblemType.MISSING_PERMISSION);
        }
        AccessEvents.Page page = desk.accessEvents().of(open, wanted);
        return answer(exchange, page, wanted, "/caseFiles/" + open.id() + "/accessEvents", "");
    }

    private Wanted wanted(Exchange exchange) {
        LocalDate until = exchange.get(UNTIL).orElseGet(desk.clock()::today);
        LocalDate from = exchange.get(FROM).orElseGet(() -> until.minusDays(30));
        Ended before = exchange.get(AFTER).orElse(new Ended(0, 0));
        return new Wanted(from, until, before.after(), before.upTo(), exchange.get(PAGE_SIZE));
    }

    private static Answer answer(Exchange exchange, AccessEvents.Page page, Wanted wanted, String path, String more) {
        String asked = path + "?from=" + wanted.from() + "&until=" + wanted.until() + more + "&pageSize="
                + wanted.most() + "&after=";
        return Answer.ok(AuditBundle.of(
                        page,
                        exchange.base(),
                        exchange.href(asked + wanted.after() + "-" + page.upTo()),
                        page.next().map(after -> exchange.href(asked + after + "-" + page.upTo())),
                        exchange.language()))
                .in(AuditBundle.MEDIA_TYPE);
    }
}
