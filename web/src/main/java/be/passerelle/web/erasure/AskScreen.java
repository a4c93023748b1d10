// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.Recognised;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.Pages;
import be.passerelle.web.act.FormPage;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.hold.HoldDetails;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
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

/// Asking for an erasure: a number that the security officer was given, of a file or of a person, and why.
/// What is typed travels in the body of a form. The next page tells what a mistyped number is recognised by,
/// without a name.
@Controller
public class AskScreen {

    static final String ADDRESS = "/erasures/do/ask";

    private static final String NUMBER = "number";
    private static final String GROUND = "ground";
    private static final String REFERENCE = "reference";
    private static final int LONGEST = 20;

    private final ErasureDesk desk;
    private final Accounts accounts;

    public AskScreen(ErasureDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /// What is typed, as it is typed.
    ///
    /// @param command names the wish, so that sending it twice records it once
    private record Typed(String number, String ground, String reference, UUID command) {

        /// The same as another wish.
        Typed anew() {
            return new Typed(number, ground, reference, UUID.randomUUID());
        }
    }

    /// The form, empty; after a change of language on a later step too.
    @GetMapping({ADDRESS, ADDRESS + "/check", ADDRESS + "/record"})
    View form(Visit visit) {
        return form(visit, HttpStatus.OK, new Typed("", "", "", UUID.randomUUID()), List.of());
    }

    /// The form again, as it was filled in.
    @PostMapping(ADDRESS)
    View change(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam UUID command) {
        return form(visit, HttpStatus.OK, new Typed(number, ground, reference, command), List.of());
    }

    @PostMapping(ADDRESS + "/check")
    View check(
            Visit visit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam UUID command) {
        ErasureScreen.officer(visit);
        Typed typed = new Typed(number.strip(), ground, reference.strip(), command);
        Optional<ErasureGround> why = Codes.constant(ErasureGround.class, ground);
        Optional<Recognised> file =
                number.length() > LONGEST ? Optional.empty() : desk.find(visit.viewer(), typed.number());
        List<FieldError> wrong = new ArrayList<>();
        if (file.isEmpty()) {
            wrong.add(new FieldError("field-" + NUMBER, visit.text("erasure.noFile")));
        }
        if (why.isEmpty()) {
            wrong.add(new FieldError("field-" + GROUND, visit.text("erasure.noGround")));
        }
        if (file.isPresent() && why.filter(file.get()::isNeededIn).isPresent()) {
            wrong.add(new FieldError(
                    "field-" + GROUND, refused(visit, Answer.STILL_OPEN).text()));
        }
        if (!ErasureBasis.isReference(typed.reference())) {
            wrong.add(new FieldError("field-" + REFERENCE, visit.text("erasure.noReference")));
        }
        if (file.isEmpty() || why.isEmpty() || !wrong.isEmpty()) {
            return form(visit, HttpStatus.UNPROCESSABLE_CONTENT, typed, wrong);
        }
        return check(visit, typed, file.get(), new ErasureBasis(why.get(), typed.reference()));
    }

    private View check(Visit visit, Typed typed, Recognised file, ErasureBasis basis) {
        ErasureWords words = new ErasureWords(visit.words(), accounts);
        return Pages.show(new RequestPage(
                visit.page(visit.text("check.title")).keeping(ADDRESS + "/check"),
                new Link(visit.text("erasure.title"), "/erasures"),
                visit.text("erasure.check.lead"),
                Optional.empty(),
                new HoldDetails(visit.words(), accounts).notice(desk.keeping(visit.viewer(), file.file())),
                words.before(file.file(), basis, Optional.of(file), desk.remains(file.file())),
                true,
                List.of(),
                List.of(
                        new RequestPage.Button(ADDRESS + "/record", visit.text("erasure.ask"), RequestPage.Weight.MAIN),
                        new RequestPage.Button(ADDRESS, visit.text("check.change"), RequestPage.Weight.OTHER)),
                List.of(
                        new Carried("command", typed.command().toString()),
                        new Carried("file", file.file().toString()),
                        new Carried(NUMBER, typed.number()),
                        new Carried(GROUND, typed.ground()),
                        new Carried(REFERENCE, typed.reference()))));
    }

    @PostMapping(ADDRESS + "/record")
    View record(
            Visit visit,
            @RequestParam UUID file,
            @RequestParam String ground,
            @RequestParam String reference,
            @RequestParam(defaultValue = "") String number,
            @RequestParam UUID command) {
        ErasureScreen.officer(visit);
        CaseFileId id = new CaseFileId(file);
        ErasureBasis basis = Codes.constant(ErasureGround.class, ground)
                .filter(_ -> ErasureBasis.isReference(reference))
                .map(why -> new ErasureBasis(why, reference))
                .orElseThrow(NoSuchFile::new);
        Answer answer = desk.ask(visit.viewer(), new CommandId(command), id, basis);
        return switch (answer) {
            case RECORDED -> Pages.goTo(place(visit, id));
            case NO_FILE,
                    STILL_OPEN,
                    ASKED_ALREADY,
                    NO_REQUEST,
                    SAME_PERSON,
                    UNREADABLE,
                    HELD,
                    PAST_DAY,
                    NOT_CONFIRMED,
                    COMMAND_REUSED ->
                form(
                        visit,
                        HttpStatus.CONFLICT,
                        new Typed(number, ground, reference, command).anew(),
                        List.of(new FieldError(
                                "field-" + NUMBER, refused(visit, answer).text())));
            case NOT_YOURS -> throw new NoSuchFile();
        };
    }

    /// The request that was just recorded.
    private String place(Visit visit, CaseFileId file) {
        return desk.list(visit.viewer()).stream()
                .filter(e -> e.file().equals(file))
                .findFirst()
                .map(e -> "/erasures/" + e.asked().number() + "?done=asked")
                .orElse("/erasures");
    }

    private View form(Visit visit, HttpStatus status, Typed typed, List<FieldError> wrong) {
        ErasureScreen.officer(visit);
        List<FormField.Option> grounds = Arrays.stream(ErasureGround.values())
                .map(g -> new FormField.Option(
                        Codes.of(g),
                        visit.words().capital(visit.text("erasure.ground." + Codes.of(g))),
                        "",
                        Codes.of(g).equals(typed.ground())))
                .toList();
        List<FormField> fields = List.of(
                new FormField.Text(head(visit, NUMBER, wrong).hint(visit.text("erasure.number.hint")), typed.number()),
                new FormField.OneOf(head(visit, GROUND, wrong), grounds),
                new FormField.Text(
                        head(visit, REFERENCE, wrong).hint(visit.text("erasure.reference.hint")), typed.reference()));
        return Pages.show(
                status,
                new FormPage(
                        visit.page((wrong.isEmpty() ? "" : visit.text("form.error")) + visit.text("erasure.ask"))
                                .keeping(ADDRESS),
                        visit.text("erasure.ask"),
                        new Link(visit.text("erasure.title"), "/erasures"),
                        ADDRESS,
                        visit.text("erasure.ask.help"),
                        Optional.empty(),
                        false,
                        wrong,
                        List.of(),
                        fields,
                        List.of(new Carried("command", typed.command().toString())),
                        Optional.empty()));
    }

    private static Head head(Visit visit, String name, List<FieldError> wrong) {
        String error = wrong.stream()
                .filter(e -> e.fieldId().equals("field-" + name))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
        return Head.of(name, visit.text("erasure." + name)).error(error);
    }

    /// Why a wish was not recorded, and what to do.
    static Notice refused(Visit visit, Answer answer) {
        return new Notice(
                BadgeTone.OVERDUE,
                visit.text("erasure.refused"),
                visit.text("erasure.refused." + Codes.of(answer)),
                Optional.empty());
    }
}
