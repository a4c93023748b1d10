// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.security;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.SecurityEvents.Alike;
import be.passerelle.registry.desk.SecurityDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Link;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.signin.Means;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What happened at the doors, for the security officers: first what somebody ought to look at.
@Controller
public class SecurityScreen {

    private final SecurityDesk desk;
    private final Accounts accounts;
    private final Providers providers;

    public SecurityScreen(SecurityDesk desk, Accounts accounts, Providers providers) {
        this.desk = desk;
        this.accounts = accounts;
        this.providers = providers;
    }

    @GetMapping("/security")
    View alerts(Visit visit) {
        officer(visit);
        return show(
                visit,
                desk.alerts(visit.viewer()),
                "security.lead",
                new Link(visit.text("security.toAll"), "/security/all"));
    }

    @GetMapping("/security/all")
    View all(Visit visit) {
        officer(visit);
        return show(
                visit,
                desk.all(visit.viewer()),
                "security.all.lead",
                new Link(visit.text("security.toAlerts"), "/security"));
    }

    private View show(Visit visit, List<Alike> alike, String lead, Link other) {
        Map<LocalDate, List<SecurityPage.Row>> byDay = new LinkedHashMap<>();
        alike.forEach(each ->
                byDay.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(row(visit, each)));
        List<SecurityPage.Day> days = byDay.entrySet().stream()
                .map(day -> new SecurityPage.Day(visit.words().value(day.getKey()), day.getValue()))
                .toList();
        return Pages.show(new SecurityPage(
                visit.pageWithNavigation(visit.text("security.title")),
                visit.text(lead, "days", SecurityDesk.BACK.toDays()),
                days,
                other,
                new Link(visit.text("security.accesses"), LookedScreen.ADDRESS)));
    }

    private SecurityPage.Row row(Visit visit, Alike alike) {
        String name = alike.person().map(person -> name(visit, person)).orElse("");
        String who = alike.client()
                .map(client -> name.isEmpty()
                        ? visit.text("security.system", "client", client)
                        : visit.text("accesses.through", "name", name, "client", client))
                .orElse(name);
        LocalTime last = LocalTime.ofInstant(alike.last(), Registry.BELGIUM).truncatedTo(ChronoUnit.MINUTES);
        return new SecurityPage.Row(
                what(visit, alike),
                alike.kind().isAlert()
                        ? Optional.of(new BadgeView(BadgeTone.OVERDUE, visit.text("security.alert")))
                        : Optional.empty(),
                who,
                alike.times() == 1
                        ? visit.text("accesses.once", "time", last.toString())
                        : visit.text("security.often", "times", alike.times(), "last", last.toString()),
                alike.addresses() == 1
                        ? visit.text("security.address")
                        : visit.text("security.addresses", "addresses", alike.addresses()));
    }

    /// By which means, and how sure that was, where somebody came in or wanted to.
    private String what(Visit visit, Alike alike) {
        String kind = visit.text("security.kind." + Codes.of(alike.kind()));
        return alike.by()
                .map(by -> Stream.of(kind, Means.words(by.means(), visit.words(), providers), by.level())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse(kind);
    }

    /// Whoever works here is named; of insured persons, and of who represents them, nothing leads to the file.
    private String name(Visit visit, PersonId person) {
        return accounts.isInsured(person)
                ? visit.text("security.insured")
                : accounts.nameOf(person).orElseGet(person::key);
    }

    /// Nobody else has this page.
    private static void officer(Visit visit) {
        if (!SecurityDesk.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
