// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.stream.act.ActType;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.failure.FailurePage;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.ActWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The registers, for those who may read them: the list of each, and an entry with its history; as of today, or of
/// another day as it was known then.
@Controller
public class RegisterScreen {

    private final RegisterDesk desk;

    RegisterScreen(RegisterDesk desk) {
        this.desk = desk;
    }

    /// A line of a list.
    public record Row(Link entry, String brief, BadgeView state) {}

    @GetMapping("/registers/{register}")
    View list(Visit visit, @PathVariable String register, @RequestParam(defaultValue = "") String on) {
        Register of = register(register);
        if (!RegisterAccess.reads(visit.viewer().performer(), of)) {
            throw new NoSuchFile();
        }
        AsOf asOf = AsOf.read(on, desk.today());
        RegisterWords words = words(visit, asOf.day());
        String address = "/registers/" + of.code();
        List<Row> rows = desk.list(visit.viewer(), of, asOf.known()).stream()
                .map(RegisterBook.Page::entry)
                .map(entry -> row(entry, words, asOf))
                .sorted(Comparator.comparing(r -> r.entry().label()))
                .toList();
        List<Link> acts = asOf.isToday()
                ? desk.opening(visit.viewer(), of).stream()
                        .map(type -> new Link(act(visit, type), address + "/do/" + type.code()))
                        .toList()
                : List.of();
        return Pages.show(
                asOf.status(),
                new ListPage(
                        visit.pageWithNavigation(
                                visit.words().capital(visit.words().value(of)),
                                asOf.notices(visit, address).toArray(Notice[]::new)),
                        visit.text("register.lead." + of.code()),
                        address,
                        asOf.field(visit),
                        rows,
                        acts));
    }

    @GetMapping("/registers/{register}/{key}")
    View entry(
            Visit visit,
            @PathVariable String register,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String done) {
        Register of = register(register);
        AsOf asOf = AsOf.read(on, desk.today());
        String address = "/registers/" + of.code() + "/" + key;
        RegisterKey named = new RegisterKey(of, key);
        RegisterBook.Page today =
                desk.open(visit.viewer(), named, Optional.empty()).orElseThrow(NoSuchFile::new);
        return desk.open(visit.viewer(), named, asOf.known())
                .map(page -> entry(visit, page, asOf, address, done))
                .orElseGet(() -> notYet(visit, today, asOf, address));
    }

    /// On a day before anything of it was recorded there was no entry.
    private View notYet(Visit visit, RegisterBook.Page today, AsOf asOf, String address) {
        String name = words(visit, desk.today()).title(today.entry());
        return Pages.show(
                HttpStatus.NOT_FOUND,
                new FailurePage(
                        visit.page(visit.text("register.notYet.title", "day", asOf.day())),
                        visit.text(
                                "register.notYet.text",
                                "name",
                                name,
                                "day",
                                today.acts().getFirst().recordedOn()),
                        Optional.of(new Link(visit.text("register.today"), address))));
    }

    private View entry(Visit visit, RegisterBook.Page page, AsOf asOf, String address, String done) {
        Register of = page.entry().key().register();
        RegisterWords words = words(visit, asOf.day());
        List<Link> acts = asOf.isToday()
                ? desk.offered(visit.viewer(), page).stream()
                        .map(type -> new Link(act(visit, type), address + "/do/" + type.code()))
                        .toList()
                : List.of();
        List<Notice> notices = new ArrayList<>(asOf.notices(visit, address));
        notices.addAll(illegible(visit, page));
        desk.correctedElsewhere(visit.viewer()).stream()
                .filter(entry -> entry.key().equals(page.entry().key()))
                .map(_ -> new Notice(
                        BadgeTone.SOON,
                        visit.text("register.correctedElsewhere"),
                        visit.text("register.correctedElsewhere.text"),
                        Optional.empty()))
                .forEach(notices::add);
        return Pages.show(
                asOf.status(),
                new EntryPage(
                        visit.pageWithNavigation(words.title(page.entry()), notices.toArray(Notice[]::new)),
                        new Link(visit.words().capital(visit.words().value(of)), "/registers/" + of.code()),
                        done(visit, done),
                        words.brief(page.entry()),
                        words.state(page.entry()),
                        address,
                        asOf.field(visit),
                        words.details(page),
                        words.later(page.entry()),
                        new ProposalWords(words)
                                .waiting(
                                        page,
                                        RegisterAccess.readsNumbers(
                                                visit.viewer().performer(), page.entry())),
                        new HistoryWords(words).history(page),
                        acts));
    }

    /// Says that an act cannot be read, and what that means for whoever relies on the entry.
    private static List<Notice> illegible(Visit visit, RegisterBook.Page page) {
        return page.illegible().stream()
                .map(act -> new Notice(
                        BadgeTone.OVERDUE,
                        visit.text("register.illegible.title"),
                        visit.words().text("register.illegible.text", "number", act.number()),
                        Optional.empty()))
                .toList();
    }

    private static String done(Visit visit, String code) {
        return RegisterActs.byCode(code).map(type -> visit.words().done(type)).orElse("");
    }

    private RegisterWords words(Visit visit, LocalDate day) {
        return new RegisterWords(visit.words(), desk.on(desk.today()), day);
    }

    private static Row row(RegisterEntry entry, RegisterWords words, AsOf asOf) {
        RegisterKey key = entry.key();
        String address = "/registers/" + key.register().code() + "/" + key.key() + asOf.query();
        return new Row(new Link(words.title(entry), address), words.brief(entry), words.state(entry));
    }

    private static String act(Visit visit, ActType<?> type) {
        return ActWords.ofNoStream(visit.words()).todo(type);
    }

    static Register register(String code) {
        return Arrays.stream(Register.values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchFile::new);
    }
}
