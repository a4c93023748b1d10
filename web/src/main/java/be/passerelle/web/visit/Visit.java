// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.Purpose;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import be.passerelle.web.layout.Csrf;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.Theme;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/// One request for a page: who asks, in which language, on which day.
///
/// @param account empty before anybody has signed in
/// @param words the texts of the pages in the language of the visitor
/// @param csrf the token that forms send back
/// @param address the path and query of the page, without the choice of a language
/// @param today the day on this installation
/// @param frames what makes the frame around the content of a page
public record Visit(
        Optional<Account> account,
        Words words,
        Theme theme,
        Csrf csrf,
        String address,
        LocalDate today,
        Frames frames) {

    /// Who asks.
    ///
    /// @throws NotSignedIn before anybody has signed in
    public Viewer viewer() {
        return signedIn().viewer();
    }

    /// @throws NotSignedIn before anybody has signed in
    public Account signedIn() {
        return account.orElseThrow(NotSignedIn::new);
    }

    public boolean isInsured() {
        return account.filter(a -> a.viewer().role() == Role.INSURED).isPresent();
    }

    /// The frame of a page without side navigation.
    public Frame page(String title, Notice... notices) {
        return frames.page(this, title, notices);
    }

    /// The frame of a page with side navigation.
    public Frame pageWithNavigation(String title, Notice... notices) {
        return frames.pageWithNavigation(this, title, notices);
    }

    /// The frame of a worklist: the navigation says how much there is to do.
    public Frame pageWithCounts(String title, Worklists.Counts counts, Notice... notices) {
        return frames.pageWithCounts(this, title, counts, notices);
    }

    /// Whether the visitor's role performs any act: who only looks has no worklist.
    public boolean acts() {
        return account.filter(a -> AccessTable.performsAny(a.viewer().role())).isPresent();
    }

    /// Whether the visitor looks at files of others: who does not finds none.
    public boolean looksAtFiles() {
        return account.filter(a -> Audience.key(a.viewer()).isPresent()).isPresent();
    }

    /// Whether the visitor looks at no file at all: the registers are all there is for them.
    public boolean keepsRegistersOnly() {
        return account.isPresent() && !acts() && !looksAtFiles() && !isInsured();
    }

    /// Whether the visitor records the hours of trainees: who does begins with them.
    public boolean hasTrainees() {
        ActType<?> hours = ActType.of(ProgrammeAct.AttendanceRecorded.class);
        return account.filter(a -> AccessTable.performs(a.viewer().role(), hours))
                .isPresent();
    }

    /// Whether the visitor treats people who share their files: who does begins with them.
    public boolean hasPatients() {
        return account.filter(a -> RoleTable.of(a.viewer().role()).grounds().containsKey(Ground.SHARED_BY_PERSON))
                .isPresent();
    }

    /// Whether the visitor sees to the return of workers: for their employer, or for its prevention service.
    public boolean hasWorkers() {
        return account.map(a -> RoleTable.of(a.viewer().role()).grounds().keySet())
                .filter(grounds ->
                        grounds.contains(Ground.EMPLOYS_PERSON) || grounds.contains(Ground.PREVENTION_AT_WORK))
                .isPresent();
    }

    /// Whether the visitor looks at files to pay what people are entitled to.
    public boolean pays() {
        return account.filter(a -> RoleTable.of(a.viewer().role()).grounds().containsValue(Purpose.PAYMENT))
                .isPresent();
    }

    /// Whether the visitor looks through the files of the fund for steps that are due or possible.
    public boolean findsSteps() {
        return account.filter(a -> RoleTable.of(a.viewer().role()).may(Power.FIND_STEPS))
                .isPresent();
    }

    /// Where the visitor begins, and what that page is called.
    public Link home() {
        if (account.isEmpty()) {
            return new Link(text("layout.sign_in"), "/sign-in");
        }
        if (isInsured()) {
            return new Link(text("nav.me"), "/me");
        }
        if (ErasureDesk.isFor(viewer())) {
            return new Link(text("erasure.title"), "/erasures");
        }
        if (keepsRegistersOnly()) {
            return new Link(text("register.nav"), "/registers/organisation");
        }
        if (hasPatients()) {
            return new Link(text("patients.title"), "/patients");
        }
        if (hasTrainees()) {
            return new Link(text("trainees.title"), "/trainees");
        }
        if (hasWorkers()) {
            return new Link(text("workers.title"), "/workers");
        }
        return acts() ? new Link(text("nav.mine"), "/work") : new Link(text("nav.search"), "/search");
    }

    public Language language() {
        return words.language();
    }

    public String text(String key, Object... namesAndValues) {
        return words.text(key, namesAndValues);
    }
}
