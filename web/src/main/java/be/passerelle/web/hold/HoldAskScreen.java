// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.hold;

import be.passerelle.law.calendar.Day;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.Hold;
import be.passerelle.registry.erasure.HoldBasis;
import be.passerelle.registry.erasure.HoldReason;
import be.passerelle.registry.erasure.Recognised;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.Pages;
import be.passerelle.web.act.FormPage;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/// Asking that a file be held: which, why, on which document, until when. It is held from then on; a second
/// security officer says whether it stays so.
@Controller
public class HoldAskScreen {

    static final String ADDRESS = "/holds/do/ask";

    private static final String NUMBER = "number";
    private static final String REASON = "reason";
    private static final String REFERENCE = "reference";
    private static final String UNTIL = "until";
    private static final int LONGEST = 20;

    private final ErasureDesk erasing;
    private final Accounts accounts;

    public HoldAskScreen(ErasureDesk erasing, Accounts accounts) {
        this.erasing = erasing;
        this.accounts = accounts;
    }

    /// What is typed, as it is typed.
    private record Typed(String number, String reason, String reference, String until) {

        static Typed of(String number, String reason, String reference, String until) {
            return new Typed(number.strip(), reason, reference.strip(), until.strip());
        }

        private Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(until)).filter(Day::isReckoned);
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }

        /// What it is asked on; empty where something is missing or wrong.
        private Optional<HoldBasis> basis() {
            return Codes.constant(HoldReason.class, reason)
                    .filter(_ -> ErasureBasis.isReference(reference) && (until.isEmpty() || day().isPresent()))
                    .map(why -> new HoldBasis(why, reference, day()));
        }
    }

    /// The form, empty; after a change of language on a later step too.
    @GetMapping({ADDRESS, ADDRESS + "/check", ADDRESS + "/record"})
    View form(Visit visit) {
        return form(visit, HttpStatus.OK, new Typed("", "", "", ""), List.of());
    }

    /// The form again, as it was filled in.
    @PostMapping(ADDRESS)
    View change(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String until) {
        return form(visit, HttpStatus.OK, Typed.of(number, reason, reference, until), List.of());
    }

    @PostMapping(ADDRESS + "/check")
    View check(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String until) {
        HoldScreen.officer(visit);
        Typed typed = Typed.of(number, reason, reference, until);
        Optional<Recognised> file =
                typed.number().length() > LONGEST ? Optional.empty() : erasing.find(visit.viewer(), typed.number());
        List<FieldError> wrong = wrong(visit, typed, file.isPresent());
        if (file.isEmpty() || !wrong.isEmpty()) {
            return form(visit, HttpStatus.UNPROCESSABLE_CONTENT, typed, wrong);
        }
        HoldBasis basis = typed.basis().orElseThrow(NoSuchFile::new);
        HoldDetails words = new HoldDetails(visit.words(), accounts);
        return Pages.show(new HoldPage(
                visit.page(visit.text("check.title")).keeping(ADDRESS + "/check"),
                new Link(visit.text("hold.title"), "/holds"),
                visit.text("hold.check.lead"),
                Optional.empty(),
                Optional.empty(),
                words.asked(file.get().file(), basis, file),
                words.means(basis),
                List.of(),
                List.of(
                        new HoldPage.Button(ADDRESS + "/record", visit.text("hold.ask"), true),
                        new HoldPage.Button(ADDRESS, visit.text("check.change"), false)),
                List.of(
                        new Carried("command", UUID.randomUUID().toString()),
                        new Carried("file", file.get().file().toString()),
                        new Carried(NUMBER, typed.number()),
                        new Carried(REASON, typed.reason()),
                        new Carried(REFERENCE, typed.reference()),
                        new Carried(UNTIL, typed.until()))));
    }

    private static List<FieldError> wrong(Visit visit, Typed typed, boolean isFound) {
        List<FieldError> wrong = new ArrayList<>();
        if (!isFound) {
            wrong.add(new FieldError("field-" + NUMBER, visit.text("erasure.noFile")));
        }
        if (Codes.constant(HoldReason.class, typed.reason()).isEmpty()) {
            wrong.add(new FieldError("field-" + REASON, visit.text("hold.noReason")));
        }
        if (!ErasureBasis.isReference(typed.reference())) {
            wrong.add(new FieldError("field-" + REFERENCE, visit.text("erasure.noReference")));
        }
        if (!typed.until().isEmpty()
                && typed.day().filter(day -> !day.isBefore(visit.today())).isEmpty()) {
            wrong.add(new FieldError("field-" + UNTIL, visit.text("hold.noDay")));
        }
        return wrong;
    }

    @PostMapping(ADDRESS + "/record")
    View record(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String until,
            @RequestParam UUID file,
            @RequestParam UUID command) {
        HoldScreen.officer(visit);
        Typed typed = Typed.of(number, reason, reference, until);
        CaseFileId id = new CaseFileId(file);
        HoldBasis basis = typed.basis().orElseThrow(NoSuchFile::new);
        Answer answer = erasing.holds().ask(visit.viewer(), new CommandId(command), id, basis);
        if (answer == Answer.NOT_YOURS) {
            throw new NoSuchFile();
        }
        return answer == Answer.RECORDED
                ? Pages.goTo(place(visit, id, basis))
                : form(
                        visit,
                        HttpStatus.CONFLICT,
                        typed,
                        List.of(new FieldError(
                                "field-" + (answer == Answer.PAST_DAY ? UNTIL : NUMBER),
                                HoldScreen.refused(visit, answer).text())));
    }

    /// The hold that was just recorded.
    private String place(Visit visit, CaseFileId file, HoldBasis basis) {
        return erasing.holds().list(visit.viewer()).stream()
                .filter(hold -> hold.file().equals(file) && hold.basis().equals(basis))
                .findFirst()
                .map((Hold hold) -> HoldScreen.address(hold) + "?done=asked")
                .orElse("/holds");
    }

    private View form(Visit visit, HttpStatus status, Typed typed, List<FieldError> wrong) {
        HoldScreen.officer(visit);
        HoldDetails words = new HoldDetails(visit.words(), accounts);
        List<FormField.Option> reasons = Arrays.stream(HoldReason.values())
                .map(reason -> new FormField.Option(
                        Codes.of(reason),
                        visit.words().capital(words.reason(reason)),
                        visit.text("hold.reason." + Codes.of(reason) + ".source"),
                        Codes.of(reason).equals(typed.reason())))
                .toList();
        List<FormField> fields = List.of(
                new FormField.Text(head(visit, NUMBER, wrong).hint(visit.text("erasure.number.hint")), typed.number()),
                new FormField.OneOf(head(visit, REASON, wrong), reasons),
                new FormField.Text(
                        head(visit, REFERENCE, wrong).hint(visit.text("erasure.reference.hint")), typed.reference()),
                new FormField.Day(
                        head(visit, UNTIL, wrong)
                                .hint(visit.text("hold.until.hint"))
                                .asOptional(),
                        typed.until()));
        return Pages.show(
                status,
                new FormPage(
                        visit.page((wrong.isEmpty() ? "" : visit.text("form.error")) + visit.text("hold.ask"))
                                .keeping(ADDRESS),
                        visit.text("hold.ask"),
                        new Link(visit.text("hold.title"), "/holds"),
                        ADDRESS,
                        visit.text("hold.ask.help"),
                        Optional.empty(),
                        false,
                        wrong,
                        List.of(),
                        fields,
                        List.of(new Carried("command", UUID.randomUUID().toString())),
                        Optional.empty()));
    }

    private static Head head(Visit visit, String name, List<FieldError> wrong) {
        String error = wrong.stream()
                .filter(each -> each.fieldId().equals("field-" + name))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
        return Head.of(name, visit.text("hold." + name)).error(error);
    }
}
