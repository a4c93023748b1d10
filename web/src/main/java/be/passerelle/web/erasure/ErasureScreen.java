// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.registry.erasure.Erasure;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.hold.HoldDetails;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What was asked to be erased, for the security officers, and the answer of the second one.
@Controller
public class ErasureScreen {

    private final ErasureDesk desk;
    private final Accounts accounts;

    public ErasureScreen(ErasureDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping("/erasures")
    View list(Visit visit) {
        officer(visit);
        ErasureWords words = new ErasureWords(visit.words(), accounts);
        List<ErasuresPage.Row> rows = desk.list(visit.viewer()).stream()
                .map(e -> new ErasuresPage.Row(
                        new Link(e.file().number().written(), address(e)),
                        words.ground(e.basis().ground()),
                        words.performed(e.asked()),
                        words.state(e)))
                .toList();
        return Pages.show(new ErasuresPage(
                visit.pageWithNavigation(visit.text("erasure.title")),
                rows,
                new Link(visit.text("erasure.ask"), AskScreen.ADDRESS)));
    }

    @GetMapping("/erasures/{request:[0-9]{1,9}}")
    View request(Visit visit, @PathVariable int request, @RequestParam(defaultValue = "") String done) {
        Optional<Notice> notice = List.of("asked", "confirmed", "declined").contains(done)
                ? Optional.of(done(visit, done))
                : Optional.empty();
        return show(visit, HttpStatus.OK, found(visit, request), notice);
    }

    /// The check before the answer that cannot be taken back.
    @GetMapping("/erasures/{request:[0-9]{1,9}}/{answer:confirm|decline}")
    View check(Visit visit, @PathVariable int request, @PathVariable String answer) {
        Erasure erasure = found(visit, request);
        if (!mayAnswer(visit, erasure)) {
            return Pages.goTo(address(erasure));
        }
        boolean confirms = answer.equals("confirm");
        if (confirms && held(visit, erasure).isPresent()) {
            return Pages.goTo(address(erasure));
        }
        Optional<Notice> forGood = Optional.of(new Notice(
                        BadgeTone.OVERDUE,
                        visit.text("erasure.goes.forGood"),
                        visit.text("erasure.compare"),
                        Optional.empty()))
                .filter(_ -> confirms);
        return Pages.show(new RequestPage(
                visit.page(visit.text("check.title")),
                new Link(
                        visit.text(
                                "erasure.request",
                                "file",
                                erasure.file().number().written()),
                        address(erasure)),
                visit.text(confirms ? "erasure.confirm.lead" : "erasure.decline.lead"),
                Optional.empty(),
                forGood,
                details(visit, erasure),
                confirms,
                List.of(),
                List.of(new RequestPage.Button(
                        address(erasure) + "/" + answer,
                        visit.text("erasure." + answer),
                        confirms ? RequestPage.Weight.DESTROYS : RequestPage.Weight.MAIN)),
                List.of(new Carried("command", UUID.randomUUID().toString()))));
    }

    @PostMapping("/erasures/{request:[0-9]{1,9}}/confirm")
    View confirm(Visit visit, @PathVariable int request, @RequestParam UUID command) {
        officer(visit);
        return answer(visit, request, desk.confirm(visit.viewer(), new CommandId(command), request), "confirmed");
    }

    @PostMapping("/erasures/{request:[0-9]{1,9}}/decline")
    View decline(Visit visit, @PathVariable int request, @RequestParam UUID command) {
        officer(visit);
        return answer(visit, request, desk.decline(visit.viewer(), new CommandId(command), request), "declined");
    }

    private View answer(Visit visit, int request, Answer answer, String done) {
        return switch (answer) {
            case RECORDED -> Pages.goTo("/erasures/" + request + "?done=" + done);
            case SAME_PERSON,
                    NO_REQUEST,
                    NO_FILE,
                    STILL_OPEN,
                    ASKED_ALREADY,
                    UNREADABLE,
                    HELD,
                    PAST_DAY,
                    NOT_CONFIRMED,
                    COMMAND_REUSED ->
                show(visit, HttpStatus.CONFLICT, found(visit, request), refused(visit, request, answer));
            case NOT_YOURS -> throw new NoSuchFile();
        };
    }

    /// Why; of a file that is held, until when too.
    private Optional<Notice> refused(Visit visit, int request, Answer answer) {
        Optional<Notice> held = answer == Answer.HELD ? held(visit, found(visit, request)) : Optional.empty();
        return held.or(() -> Optional.of(AskScreen.refused(visit, answer)));
    }

    private View show(Visit visit, HttpStatus status, Erasure erasure, Optional<Notice> notice) {
        ErasureWords words = new ErasureWords(visit.words(), accounts);
        boolean waits = erasure.answered().isEmpty();
        boolean own = waits && !mayAnswer(visit, erasure);
        Optional<Notice> held = waits ? held(visit, erasure) : Optional.empty();
        String lead = !waits ? "erasure.answered.lead" : own ? "erasure.own.lead" : "erasure.second.lead";
        return Pages.show(
                status,
                new RequestPage(
                        visit.page(visit.text(
                                "erasure.request",
                                "file",
                                erasure.file().number().written())),
                        new Link(visit.text("erasure.title"), "/erasures"),
                        visit.text(lead),
                        Optional.of(words.state(erasure)),
                        notice.or(() -> held),
                        details(visit, erasure),
                        waits,
                        waits && !own ? answers(visit, erasure, held.isPresent()) : List.of(),
                        List.of(),
                        List.of()));
    }

    private List<Definition> details(Visit visit, Erasure erasure) {
        return new ErasureWords(visit.words(), accounts)
                .request(erasure, desk.recognised(visit.viewer(), erasure), desk.remains(erasure.file()));
    }

    /// Whoever asked does not answer.
    private static boolean mayAnswer(Visit visit, Erasure erasure) {
        return erasure.answered().isEmpty()
                && !erasure.asked().by().person().equals(visit.viewer().person());
    }

    /// What can be answered: nobody confirms while something keeps the file.
    private static List<Link> answers(Visit visit, Erasure erasure, boolean isHeld) {
        Link decline = new Link(visit.text("erasure.decline.check"), address(erasure) + "/decline");
        return isHeld
                ? List.of(decline)
                : List.of(new Link(visit.text("erasure.confirm.check"), address(erasure) + "/confirm"), decline);
    }

    private Optional<Notice> held(Visit visit, Erasure erasure) {
        return new HoldDetails(visit.words(), accounts).notice(desk.keeping(visit.viewer(), erasure.file()));
    }

    private Erasure found(Visit visit, int request) {
        return desk.request(visit.viewer(), request).orElseThrow(NoSuchFile::new);
    }

    private static Notice done(Visit visit, String done) {
        return new Notice(
                BadgeTone.RIGHT,
                visit.text("erasure." + done + ".title"),
                visit.text("erasure." + done + ".text"),
                Optional.empty());
    }

    private static String address(Erasure erasure) {
        return "/erasures/" + erasure.asked().number();
    }

    /// Nobody else has this page.
    static void officer(Visit visit) {
        if (!ErasureDesk.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
