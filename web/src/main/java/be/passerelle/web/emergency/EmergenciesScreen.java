// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.emergency;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.Emergency;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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

/// What was opened in emergencies, for the security officers, who say of each whether it was justified.
@Controller
public class EmergenciesScreen {

    private static final int ROWS = 2;

    private final EmergencyDesk desk;
    private final Accounts accounts;

    public EmergenciesScreen(EmergencyDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping("/emergencies")
    View list(Visit visit) {
        officer(visit);
        List<EmergenciesPage.Row> rows = desk.list(visit.viewer()).stream()
                .map(each -> new EmergenciesPage.Row(
                        new Link(each.file().number().written(), address(each)),
                        who(visit, each),
                        at(visit, each.openedAt()),
                        state(visit, each)))
                .toList();
        return Pages.show(new EmergenciesPage(visit.pageWithNavigation(visit.text("emergencies.title")), rows));
    }

    /// One of them; after a change of language where it was sent to too.
    @GetMapping({"/emergencies/{id}", "/emergencies/{id}/typed"})
    View one(Visit visit, @PathVariable UUID id) {
        return show(visit, HttpStatus.OK, id, "", "");
    }

    /// The form again, as it was filled in.
    @PostMapping("/emergencies/{id}/typed")
    View change(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String remark) {
        return show(visit, HttpStatus.OK, id, finding, remark);
    }

    @PostMapping("/emergencies/{id}")
    View review(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String remark) {
        officer(visit);
        Optional<Emergency.Finding> found = Codes.constant(Emergency.Finding.class, finding);
        if (found.isEmpty() || !EmergencyDesk.isRemark(remark)) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, id, finding, remark, notice(visit, "noFinding"));
        }
        return desk.review(visit.viewer(), id, found.get(), remark)
                ? Pages.goTo("/emergencies")
                : show(visit, HttpStatus.CONFLICT, id, finding, remark, notice(visit, "notYours"));
    }

    private View show(Visit visit, HttpStatus status, UUID id, String finding, String remark, Notice... notices) {
        officer(visit);
        Emergency emergency = desk.list(visit.viewer()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchFile::new);
        boolean own = emergency.person().filter(visit.viewer().person()::equals).isPresent();
        boolean waits = emergency.review().isEmpty() && !own;
        Frame frame = visit.page(
                visit.text("emergencies.file", "file", emergency.file().number().written()));
        return Pages.show(
                status,
                new EmergencyReviewPage(
                        waits ? frame.keeping(address(emergency) + "/typed") : frame,
                        new Link(visit.text("emergencies.title"), "/emergencies"),
                        List.of(notices),
                        details(visit, emergency),
                        address(emergency),
                        waits ? fields(visit, finding, remark) : List.of()));
    }

    private static String address(Emergency emergency) {
        return "/emergencies/" + emergency.id();
    }

    private BadgeView state(Visit visit, Emergency emergency) {
        return emergency
                .review()
                .map(review -> new BadgeView(
                        review.finding() == Emergency.Finding.JUSTIFIED ? BadgeTone.NEUTRAL : BadgeTone.OVERDUE,
                        visit.text("emergencies.finding." + Codes.of(review.finding()))))
                .orElseGet(() -> new BadgeView(BadgeTone.SOON, visit.text("emergencies.waits")));
    }

    private String who(Visit visit, Emergency emergency) {
        return emergency.person().flatMap(accounts::nameOf).orElseGet(() -> visit.text("file.somebody")) + ", "
                + visit.words().roleOf(emergency.role(), emergency.organisation());
    }

    private List<Definition> details(Visit visit, Emergency emergency) {
        List<Definition> details = new ArrayList<>();
        details.add(Definition.of(visit.text("emergencies.who"), who(visit, emergency)));
        details.add(Definition.of(visit.text("emergencies.when"), at(visit, emergency.openedAt())));
        details.add(Definition.of(
                visit.text("emergency.cause"), visit.text("emergency.cause." + Codes.of(emergency.cause()))));
        details.add(Definition.of(
                visit.text("emergency.reason"), emergency.reason().orElseGet(() -> visit.text("emergencies.erased"))));
        emergency.review().ifPresent(review -> {
            details.add(Definition.of(
                    visit.text("emergencies.finding"),
                    visit.text("emergencies.finding." + Codes.of(review.finding()))));
            details.add(Definition.of(
                    visit.text("emergencies.by"),
                    accounts.nameOf(review.by()).orElseGet(() -> visit.text("file.somebody")) + ", "
                            + at(visit, review.at())));
            if (!review.remark().isEmpty()) {
                details.add(Definition.of(visit.text("emergencies.remark"), review.remark()));
            }
        });
        return details;
    }

    private static String at(Visit visit, Instant instant) {
        return visit.words().value(LocalDateTime.ofInstant(instant, Registry.BELGIUM));
    }

    private static List<FormField> fields(Visit visit, String finding, String remark) {
        List<FormField.Option> findings = Arrays.stream(Emergency.Finding.values())
                .map(each -> new FormField.Option(
                        Codes.of(each),
                        visit.words().capital(visit.text("emergencies.finding." + Codes.of(each))),
                        "",
                        Codes.of(each).equals(finding)))
                .toList();
        return List.of(
                new FormField.OneOf(
                        FormField.Head.of("finding", visit.text("emergencies.finding"))
                                .hint(visit.text("emergencies.finding.hint")),
                        findings),
                new FormField.Area(
                        FormField.Head.of("remark", visit.text("emergencies.remark"))
                                .asOptional(),
                        remark,
                        ROWS));
    }

    private static Notice notice(Visit visit, String key) {
        return new Notice(
                BadgeTone.OVERDUE,
                visit.text("emergencies." + key + ".title"),
                visit.text("emergencies." + key + ".text"),
                Optional.empty());
    }

    /// Nobody else has this page.
    private static void officer(Visit visit) {
        if (!EmergencyDesk.reviews(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
