// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.hold;

import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.Hold;
import be.passerelle.registry.erasure.HoldDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What keeps files from being erased, for the security officers, and the answer of the second one.
@Controller
public class HoldScreen {

    private static final Set<String> DONE = Set.of("asked", "confirmed", "declined", "liftAsked");

    private final HoldDesk desk;
    private final Accounts accounts;

    public HoldScreen(ErasureDesk erasing, Accounts accounts) {
        this.desk = erasing.holds();
        this.accounts = accounts;
    }

    @GetMapping("/holds")
    View list(Visit visit) {
        officer(visit);
        HoldDetails words = new HoldDetails(visit.words(), accounts);
        List<HoldsPage.Row> rows = desk.list(visit.viewer()).stream()
                .map(hold -> new HoldsPage.Row(
                        new Link(hold.file().number().written(), address(hold)),
                        words.reason(hold.basis().reason()),
                        words.until(hold.basis()),
                        words.performed(hold.asked()),
                        words.state(desk.state(hold))))
                .toList();
        return Pages.show(new HoldsPage(
                visit.pageWithNavigation(visit.text("hold.title")),
                rows,
                new Link(visit.text("hold.ask"), HoldAskScreen.ADDRESS)));
    }

    @GetMapping("/holds/{request:[0-9]{1,9}}")
    View hold(Visit visit, @PathVariable int request, @RequestParam(defaultValue = "") String done) {
        Optional<Notice> notice = Optional.of(done)
                .filter(DONE::contains)
                .map(key -> new Notice(
                        BadgeTone.RIGHT,
                        visit.text("hold." + key + ".title"),
                        visit.text("hold." + key + ".text"),
                        Optional.empty()));
        return show(visit, HttpStatus.OK, found(visit, request), notice);
    }

    /// The check before an answer.
    @GetMapping("/holds/{request:[0-9]{1,9}}/{answer:confirm|decline}")
    View check(Visit visit, @PathVariable int request, @PathVariable String answer) {
        Hold hold = found(visit, request);
        if (!desk.mayAnswer(visit.viewer(), hold)) {
            return Pages.goTo(address(hold));
        }
        String of = of(desk.state(hold), answer);
        HoldDetails words = new HoldDetails(visit.words(), accounts);
        return Pages.show(new HoldPage(
                visit.page(visit.text("check.title")),
                new Link(title(visit, hold), address(hold)),
                visit.text("hold." + of + ".lead"),
                Optional.empty(),
                Optional.empty(),
                words.all(hold, desk.recognised(visit.viewer(), hold)),
                words.means(hold.basis()),
                List.of(),
                List.of(new HoldPage.Button(
                        "/holds/" + waiting(visit, hold) + "/" + answer, visit.text("hold." + of), true)),
                List.of(new Carried("command", UUID.randomUUID().toString()))));
    }

    @PostMapping("/holds/{request:[0-9]{1,9}}/confirm")
    View confirm(Visit visit, @PathVariable int request, @RequestParam UUID command) {
        officer(visit);
        return answer(visit, request, desk.confirm(visit.viewer(), new CommandId(command), request), "confirmed");
    }

    @PostMapping("/holds/{request:[0-9]{1,9}}/decline")
    View decline(Visit visit, @PathVariable int request, @RequestParam UUID command) {
        officer(visit);
        return answer(visit, request, desk.decline(visit.viewer(), new CommandId(command), request), "declined");
    }

    private View answer(Visit visit, int request, Answer answer, String done) {
        if (answer == Answer.NOT_YOURS) {
            throw new NoSuchFile();
        }
        Hold hold = found(visit, request);
        return answer == Answer.RECORDED
                ? Pages.goTo(address(hold) + "?done=" + done)
                : show(visit, HttpStatus.CONFLICT, hold, Optional.of(refused(visit, answer)));
    }

    private View show(Visit visit, HttpStatus status, Hold hold, Optional<Notice> notice) {
        HoldDetails words = new HoldDetails(visit.words(), accounts);
        Hold.State state = desk.state(hold);
        boolean mayAnswer = desk.mayAnswer(visit.viewer(), hold);
        String lead = "hold.lead." + Codes.of(state) + (mayAnswer || !isWaiting(state) ? "" : ".own");
        List<Link> steps = new ArrayList<>();
        if (mayAnswer) {
            for (String answer : List.of("confirm", "decline")) {
                steps.add(new Link(
                        visit.text("hold." + of(state, answer)) + " …",
                        "/holds/" + waiting(visit, hold) + "/" + answer));
            }
        }
        if (desk.mayLift(visit.viewer(), hold)) {
            steps.add(new Link(visit.text("hold.lift"), HoldLiftScreen.address(hold)));
        }
        return Pages.show(
                status,
                new HoldPage(
                        visit.page(title(visit, hold)),
                        new Link(visit.text("hold.title"), "/holds"),
                        visit.text(lead),
                        Optional.of(words.state(state)),
                        notice,
                        words.all(hold, desk.recognised(visit.viewer(), hold)),
                        words.means(hold.basis()),
                        steps,
                        List.of(),
                        List.of()));
    }

    /// What an answer does: to a hold, or to lifting one.
    private static String of(Hold.State state, String answer) {
        return (state == Hold.State.LIFT_ASKED ? "lift." : "") + answer;
    }

    private static boolean isWaiting(Hold.State state) {
        return state == Hold.State.ASKED || state == Hold.State.LIFT_ASKED;
    }

    /// The number of the request that waits.
    private int waiting(Visit visit, Hold hold) {
        return hold.waiting(visit.today()).orElse(hold.asked()).number();
    }

    private Hold found(Visit visit, int request) {
        return desk.of(visit.viewer(), request).orElseThrow(NoSuchFile::new);
    }

    static String title(Visit visit, Hold hold) {
        return visit.text("hold.of", "file", hold.file().number().written());
    }

    static String address(Hold hold) {
        return "/holds/" + hold.asked().number();
    }

    /// Why a wish was not recorded, and what to do.
    static Notice refused(Visit visit, Answer answer) {
        return new Notice(
                BadgeTone.OVERDUE,
                visit.text("erasure.refused"),
                visit.text("hold.refused." + Codes.of(answer)),
                Optional.empty());
    }

    /// Nobody else has these pages.
    static void officer(Visit visit) {
        if (!HoldDesk.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
