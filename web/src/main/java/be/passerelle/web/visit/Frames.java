// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIn;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registry.desk.EmergencyDesk;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.SecurityDesk;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import be.passerelle.web.StaticFiles;
import be.passerelle.web.layout.DemoMode;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.LanguageLink;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.NavigationGroup;
import be.passerelle.web.layout.NavigationItem;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.SignedIn;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// The frame of every page: top bar, languages, side navigation, banner of the demonstration mode.
@Component
public class Frames {

    private static final Map<Language, String> NAMES =
            Map.of(Language.FR, "Français", Language.NL, "Nederlands", Language.DE, "Deutsch", Language.EN, "English");

    private final StaticFiles files;
    private final Accounts accounts;
    private final RegisterDesk keeping;
    private final ErasureDesk erasing;
    private final EmergencyDesk emergencies;
    private final SecurityDesk security;

    public Frames(
            StaticFiles files,
            Accounts accounts,
            RegisterDesk keeping,
            ErasureDesk erasing,
            EmergencyDesk emergencies,
            SecurityDesk security) {
        this.security = security;
        this.emergencies = emergencies;
        this.files = files;
        this.accounts = accounts;
        this.keeping = keeping;
        this.erasing = erasing;
    }

    /// The frame of a page without side navigation.
    Frame page(Visit visit, String title, Notice... notices) {
        return model(visit, title, List.of(), List.of(notices));
    }

    /// The frame of a page with side navigation.
    Frame pageWithNavigation(Visit visit, String title, Notice... notices) {
        return withNavigation(visit, title, Optional.empty(), notices);
    }

    /// The frame of a worklist: the navigation says how much there is to do.
    Frame pageWithCounts(Visit visit, String title, Worklists.Counts counts, Notice... notices) {
        return withNavigation(visit, title, Optional.of(counts), notices);
    }

    private Frame withNavigation(Visit visit, String title, Optional<Worklists.Counts> counts, Notice... notices) {
        List<RegisterBook.Page> waiting =
                visit.account().map(a -> keeping.toConfirm(a.viewer())).orElse(List.of());
        List<Notice> all = new ArrayList<>(List.of(notices));
        if (path(visit.address()).equals(visit.home().href())) {
            List<StandIn> alone =
                    visit.account().map(a -> keeping.alone(a.viewer())).orElse(List.of());
            List<MandateEntry> corrected = visit.account()
                    .map(a -> keeping.correctedElsewhere(a.viewer()))
                    .orElse(List.of());
            all.addAll(new AtHome(visit, accounts, waiting, alone, corrected).notices());
        }
        return model(visit, title, navigation(visit, counts, waiting), all);
    }

    /// The frame of a page of which nothing stands in the database.
    Frame withoutDatabase(Visit visit, String titleKey) {
        Words words = visit.words();
        return new Frame(
                words,
                visit.language().code(),
                words.text(titleKey),
                visit.theme(),
                files.build(),
                visit.csrf(),
                languages(visit),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Frame model(Visit visit, String title, List<NavigationGroup> navigation, List<Notice> notices) {
        Words words = visit.words();
        return new Frame(
                words,
                visit.language().code(),
                title,
                visit.theme(),
                files.build(),
                visit.csrf(),
                languages(visit),
                navigation,
                visit.account().map(account -> signedIn(visit, account)),
                accounts.demonstration()
                        ? Optional.of(new DemoMode(words.value(visit.today()), "/sign-in", "/clock"))
                        : Optional.empty(),
                notices);
    }

    private SignedIn signedIn(Visit visit, Account account) {
        Words words = visit.words();
        return new SignedIn(
                account.name(),
                account.represents().isPresent()
                        ? words.text("layout.representative")
                        : words.value(account.viewer().role()),
                account.viewer().role() != Role.INSURED
                        ? words.organisation(account.viewer().organisation())
                        : "",
                visit.looksAtFiles(),
                aboutThemselves(visit, account),
                account.represents());
    }

    private List<Link> aboutThemselves(Visit visit, Account account) {
        List<Link> links = new ArrayList<>();
        absence(visit, account.viewer()).ifPresent(links::add);
        long mandates = visit.words()
                .registers()
                .mandatesOn(account.viewer().person(), visit.today())
                .size();
        if (account.several() || (!accounts.demonstration() && mandates > 1)) {
            links.add(new Link(visit.text("door.acting.change"), "/acting-as"));
        }
        links.add(new Link(visit.text("door.sessions.title"), "/sessions"));
        return links;
    }

    /// Where somebody who holds a mandate announces that they will be away.
    private static Optional<Link> absence(Visit visit, Viewer viewer) {
        ActType<?> announced = ActType.of(MandateAct.AbsenceAnnounced.class);
        boolean holds = visit.words().registers().mandatesOn(viewer.person(), visit.today()).stream()
                .anyMatch(m -> m.organisation().equals(viewer.organisation()) && m.role() == viewer.role());
        RegisterKey own = RegisterKey.mandates(viewer.person(), viewer.organisation());
        return Optional.of(new Link(
                        visit.text("layout.absence"),
                        "/registers/" + own.register().code() + "/" + own.key() + "/do/" + announced.code()))
                .filter(_ -> holds && Keepers.performs(viewer.role(), announced));
    }

    private static List<LanguageLink> languages(Visit visit) {
        List<LanguageLink> links = new ArrayList<>();
        String address = visit.address() + (visit.address().contains("?") ? "&" : "?") + Visits.LANGUAGE_PARAMETER;
        for (Language language : Language.values()) {
            links.add(new LanguageLink(
                    language.code(),
                    NAMES.getOrDefault(language, language.code()),
                    address + "=" + language.code(),
                    language == visit.language(),
                    false));
        }
        return links;
    }

    private List<NavigationGroup> navigation(
            Visit visit, Optional<Worklists.Counts> counts, List<RegisterBook.Page> waiting) {
        if (visit.account().isEmpty()) {
            return List.of();
        }
        Words words = visit.words();
        List<NavigationItem> work = new ArrayList<>();
        if (visit.isInsured()) {
            work.add(item(visit, words.text("nav.me"), "/me", OptionalInt.empty()));
        } else if (visit.hasPatients()) {
            work.add(item(visit, words.text("patients.title"), "/patients", OptionalInt.empty()));
            work.add(item(visit, words.text("nav.search"), "/search", OptionalInt.empty()));
        } else if (!visit.acts() && !visit.keepsRegistersOnly()) {
            work.add(item(visit, words.text("nav.search"), "/search", OptionalInt.empty()));
        } else if (visit.acts()) {
            if (visit.hasTrainees()) {
                work.add(item(visit, words.text("trainees.title"), "/trainees", OptionalInt.empty()));
                work.add(item(visit, words.text("trainees.grid"), "/trainees/attendance", OptionalInt.empty()));
            }
            if (visit.hasWorkers()) {
                work.add(item(visit, words.text("workers.title"), "/workers", OptionalInt.empty()));
            }
            work.add(item(visit, words.text("nav.mine"), "/work", count(counts.map(Worklists.Counts::mine))));
            work.add(
                    item(visit, words.text("nav.team"), "/work?scope=team", count(counts.map(Worklists.Counts::team))));
            work.add(
                    item(visit, words.text("nav.free"), "/work?scope=free", count(counts.map(Worklists.Counts::free))));
            if (visit.pays()) {
                work.add(item(visit, words.text("payments.title"), "/payments", OptionalInt.empty()));
            }
            if (visit.findsSteps()) {
                work.add(item(visit, words.text("steps.title"), "/steps", OptionalInt.empty()));
            }
            work.add(item(visit, words.text("nav.search"), "/search", OptionalInt.empty()));
        }
        List<NavigationGroup> groups = new ArrayList<>();
        if (!work.isEmpty()) {
            groups.add(new NavigationGroup("", work));
        }
        if (ErasureDesk.isFor(visit.viewer())) {
            groups.add(new NavigationGroup("", ofOfficers(visit)));
        }
        List<NavigationItem> registers = registers(visit, waiting);
        if (!registers.isEmpty()) {
            groups.add(new NavigationGroup(words.text("register.nav"), registers));
        }
        groups.add(new NavigationGroup(
                words.text("nav.understand"),
                List.of(
                        item(visit, words.text("calculations.title"), "/calculations", OptionalInt.empty()),
                        item(visit, words.text("nav.rulebook"), "/rulebook", OptionalInt.empty()),
                        item(visit, words.text("nav.parameters"), "/rulebook/parameters", OptionalInt.empty()))));
        return List.copyOf(groups);
    }

    /// The pages of security officers, with how much waits for them on each.
    private List<NavigationItem> ofOfficers(Visit visit) {
        Words words = visit.words();
        ErasureDesk.ToAnswer toAnswer = erasing.toAnswer(visit.viewer());
        return List.of(
                item(visit, words.text("erasure.title"), "/erasures", count(toAnswer.erasures())),
                item(visit, words.text("hold.title"), "/holds", count(toAnswer.holds())),
                item(visit, words.text("retention.title"), "/retention", OptionalInt.empty()),
                item(
                        visit,
                        words.text("emergencies.title"),
                        "/emergencies",
                        count(emergencies.toReview(visit.viewer()))),
                item(visit, words.text("security.title"), "/security", count(security.news(visit.viewer()))));
    }

    /// The registers that the visitor may read, each with how much waits in it for their confirmation.
    private static List<NavigationItem> registers(Visit visit, List<RegisterBook.Page> waiting) {
        Words words = visit.words();
        return Arrays.stream(Register.values())
                .filter(register -> RegisterAccess.reads(visit.viewer().performer(), register))
                .map(register -> item(
                        visit,
                        words.capital(words.value(register)),
                        "/registers/" + register.code(),
                        count(Math.toIntExact(waiting.stream()
                                .filter(page -> page.entry().key().register() == register)
                                .count()))))
                .toList();
    }

    /// Nothing is not counted.
    private static OptionalInt count(int waiting) {
        return waiting == 0 ? OptionalInt.empty() : OptionalInt.of(waiting);
    }

    private static OptionalInt count(Optional<Long> count) {
        return count.isPresent() ? OptionalInt.of(Math.toIntExact(count.get())) : OptionalInt.empty();
    }

    private static NavigationItem item(Visit visit, String label, String href, OptionalInt count) {
        return new NavigationItem(label, href, count, isCurrent(visit.address(), href));
    }

    /// The list that the address shows: its path, and its scope when it names one.
    private static boolean isCurrent(String address, String href) {
        String path = path(address);
        if (!path.equals(path(href)) || !path.equals("/work")) {
            return path.equals(href);
        }
        String scope = address.contains("scope=team") ? "team" : address.contains("scope=free") ? "free" : "";
        return scope.isEmpty() ? href.equals("/work") : href.endsWith("scope=" + scope);
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
