// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.security;

import be.passerelle.law.calendar.Day;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.copy.CopyAsData;
import be.passerelle.registry.desk.AccessEvents;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who looked at files, for the security officers, as other systems of health care read it: the same lines that
/// the API hands on, and noted as there, in each file that is named. It is asked for with a form, as it leaves
/// lines behind.
@Controller
public class LookedScreen {

    static final String ADDRESS = "/security/accesses";

    private static final int USUAL_DAYS = 30;

    /// A file of so many is made in about a second; whoever wants more asks for fewer days, or goes through the
    /// API page by page.
    private static final int MOST_LINES = 5_000;

    private static final MediaType FHIR = new MediaType("application", "fhir+json");

    private static final String FILE = "file";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final Desk desk;
    private final CopyAsData data;

    public LookedScreen(Desk desk, CopyAsData data) {
        this.desk = desk;
        this.data = data;
    }

    /// A field that is wrong, and why; none when all is well.
    private record Wrong(String field, String why) {

        private static final Wrong NOTHING = new Wrong("", "");
    }

    @GetMapping({ADDRESS, ADDRESS + "/events"})
    View form(Visit visit) {
        LocalDate today = visit.today();
        return form(visit, HttpStatus.OK, today.minusDays(USUAL_DAYS).toString(), today.toString(), "", Wrong.NOTHING);
    }

    /// The form again in another language, as it was filled in.
    @PostMapping(ADDRESS)
    View again(
            Visit visit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String file) {
        return form(visit, HttpStatus.OK, from, until, file, Wrong.NOTHING);
    }

    @PostMapping(ADDRESS + "/events")
    View events(
            Visit visit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String file) {
        officer(visit);
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(until);
        Optional<CaseFileId> one = identifier(file);
        if (first.isEmpty()) {
            return refused(visit, from, until, file, FROM, "security.accesses.noDay");
        }
        if (last.isEmpty() || last.get().isBefore(first.get())) {
            return refused(visit, from, until, file, UNTIL, "security.accesses.noDay");
        }
        if (one.isEmpty() && !file.isBlank()) {
            return refused(visit, from, until, file, FILE, "security.accesses.noFile");
        }
        AccessEvents.Wanted wanted = new AccessEvents.Wanted(first.get(), last.get(), 0, 0, MOST_LINES);
        Optional<List<Noted>> lines =
                desk.accessEvents().whole(visit.viewer(), one, wanted).map(AccessEvents.Page::lines);
        return lines.map(told -> Pages.keep(
                        "accesses-" + first.get() + "-" + last.get() + ".json",
                        FHIR,
                        data.accesses(told, ADDRESS + "/events", Optional.empty(), visit.language())))
                .orElseGet(() -> refused(visit, from, until, file, FROM, "security.accesses.tooMany"));
    }

    private static View refused(Visit visit, String from, String until, String file, String field, String why) {
        String text = visit.text(why, "most", MOST_LINES);
        return form(visit, HttpStatus.UNPROCESSABLE_CONTENT, from, until, file, new Wrong(field, text));
    }

    private static View form(Visit visit, HttpStatus status, String from, String until, String file, Wrong wrong) {
        officer(visit);
        return Pages.show(
                status,
                new LookedPage(
                        visit.page((wrong.why().isEmpty() ? "" : visit.text("form.error"))
                                        + visit.text("security.accesses"))
                                .keeping(ADDRESS),
                        new Link(visit.text("security.title"), "/security"),
                        ADDRESS + "/events",
                        List.of(
                                new FormField.Day(head(visit, FROM, wrong), from),
                                new FormField.Day(head(visit, UNTIL, wrong), until),
                                new FormField.Text(
                                        head(visit, FILE, wrong)
                                                .hint(visit.text("security.accesses.file.hint"))
                                                .asOptional(),
                                        file))));
    }

    private static FormField.Head head(Visit visit, String name, Wrong wrong) {
        return FormField.Head.of(name, visit.text("security.accesses." + name))
                .error(wrong.field().equals(name) ? wrong.why() : "");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(Day::isReckoned);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<CaseFileId> identifier(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(new CaseFileId(UUID.fromString(typed.strip())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Nobody else has this page.
    private static void officer(Visit visit) {
        if (!AccessEvents.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
