// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.emergency;

import be.passerelle.registry.access.Emergency;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.desk.EmergencyDesk.Opened;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Opens a protected file that is closed to the visitor, because it cannot wait. What is typed travels in the
/// body of a form; the page says before what it means.
@Controller
public class EmergencyScreen {

    static final String ADDRESS = "/emergency";

    private static final String NUMBER = "number";
    private static final String CAUSE = "cause";
    private static final String REASON = "reason";
    private static final int LONGEST = 20;
    private static final int ROWS = 4;

    private final EmergencyDesk desk;

    public EmergencyScreen(EmergencyDesk desk) {
        this.desk = desk;
    }

    /// What is typed, as it is typed.
    ///
    /// @param wish names the wish, so that sending it twice opens one file once
    private record Typed(String number, String cause, String reason, UUID wish) {}

    /// The form, empty; after a change of language where it was sent to too.
    @GetMapping({ADDRESS, ADDRESS + "/open"})
    View form(Visit visit) {
        return form(visit, HttpStatus.OK, new Typed("", "", "", UUID.randomUUID()), List.of());
    }

    /// The form again, as it was filled in.
    @PostMapping(ADDRESS)
    View change(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID wish) {
        return form(visit, HttpStatus.OK, new Typed(number, cause, reason, wish), List.of());
    }

    @PostMapping(ADDRESS + "/open")
    View open(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID wish) {
        mayOpen(visit);
        Typed typed = new Typed(number, cause, reason, wish);
        Optional<Emergency.Cause> why = Codes.constant(Emergency.Cause.class, cause);
        List<FieldError> wrong = new ArrayList<>();
        if (number.isBlank() || number.length() > LONGEST) {
            wrong.add(new FieldError("field-" + NUMBER, visit.text("emergency.noNumber")));
        }
        if (why.isEmpty()) {
            wrong.add(new FieldError("field-" + CAUSE, visit.text("emergency.noCause")));
        }
        if (!EmergencyDesk.isReason(reason)) {
            wrong.add(new FieldError(
                    "field-" + REASON,
                    visit.text(
                            "emergency.noReason",
                            "least",
                            EmergencyDesk.LEAST_REASON,
                            "most",
                            EmergencyDesk.MOST_REASON)));
        }
        if (why.isEmpty() || !wrong.isEmpty()) {
            return form(visit, HttpStatus.UNPROCESSABLE_CONTENT, typed, wrong);
        }
        return switch (desk.open(visit.viewer(), wish, number.strip(), why.get(), reason)) {
            case Opened.File(CaseFileId file) -> Pages.goTo("/files/" + file);
            case Opened.None _ -> wrongNumber(visit, typed, "emergency.nobody");
            case Opened.NotAgain _ -> wrongNumber(visit, typed, "emergency.notAgain");
        };
    }

    private static View wrongNumber(Visit visit, Typed typed, String why) {
        return form(
                visit,
                HttpStatus.UNPROCESSABLE_CONTENT,
                typed,
                List.of(new FieldError("field-" + NUMBER, visit.text(why))));
    }

    private static View form(Visit visit, HttpStatus status, Typed typed, List<FieldError> wrong) {
        mayOpen(visit);
        List<FormField.Option> causes = Arrays.stream(Emergency.Cause.values())
                .map(each -> new FormField.Option(
                        Codes.of(each),
                        visit.words().capital(visit.text("emergency.cause." + Codes.of(each))),
                        "",
                        Codes.of(each).equals(typed.cause())))
                .toList();
        List<FormField> fields = List.of(
                new FormField.Text(
                        head(visit, NUMBER, wrong).hint(visit.text("emergency.number.hint")), typed.number()),
                new FormField.OneOf(head(visit, CAUSE, wrong), causes),
                new FormField.Area(
                        head(visit, REASON, wrong).hint(visit.text("emergency.reason.hint")), typed.reason(), ROWS));
        return Pages.show(
                status,
                new EmergencyPage(
                        visit.page((wrong.isEmpty() ? "" : visit.text("form.error")) + visit.text("emergency.title"))
                                .keeping(ADDRESS),
                        new Link(visit.text("nav.search"), "/search"),
                        wrong,
                        fields,
                        List.of(new Carried("wish", typed.wish().toString()))));
    }

    private static FormField.Head head(Visit visit, String name, List<FieldError> wrong) {
        String error = wrong.stream()
                .filter(each -> each.fieldId().equals("field-" + name))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
        return FormField.Head.of(name, visit.text("emergency." + name)).error(error);
    }

    /// Nobody else has this page.
    private static void mayOpen(Visit visit) {
        if (!EmergencyDesk.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
