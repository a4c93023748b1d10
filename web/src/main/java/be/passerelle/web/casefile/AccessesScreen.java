// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.desk.Desk;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who looked at a file, when and why, for those who may know it. Whole days are shown, and what a system does often in
/// a day is one line of it, so that nothing is ever pushed out.
@Controller
public class AccessesScreen {

    private static final int DAYS_SHOWN = 14;

    private final Opening opening;
    private final Desk desk;

    public AccessesScreen(Opening opening, Desk desk) {
        this.opening = opening;
        this.desk = desk;
    }

    @GetMapping("/files/{id}/accesses")
    View accesses(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String before) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        if (!opened.reads(Compartment.ACCESS_LOG)) {
            throw new NoSuchFile();
        }
        Optional<LocalDate> until = TravelDays.typed(before, visit.today());
        AccessLog.Days noted = desk.accesses(opened.file(), until, DAYS_SHOWN);
        String here = opened.address("/accesses");
        return Pages.show(new AccessesPage(
                visit.page(visit.text("accesses.title")),
                Identities.of(opened),
                visit.isInsured() ? "/me" : opened.address(""),
                days(noted.looks(), opened),
                until.map(_ -> new Link(visit.text("accesses.latest"), here)),
                noted.before().map(day -> new Link(visit.text("accesses.earlier"), here + "?before=" + day))));
    }

    private static List<AccessesPage.Day> days(List<AccessLog.Looks> looks, Opened opened) {
        Map<LocalDate, List<AccessesPage.Look>> byDay = new LinkedHashMap<>();
        looks.forEach(each ->
                byDay.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(look(each, opened)));
        return byDay.entrySet().stream()
                .map(day -> new AccessesPage.Day(
                        opened.words().capital(opened.days().withWeekday(day.getKey())), day.getValue()))
                .toList();
    }

    private static AccessesPage.Look look(AccessLog.Looks looks, Opened opened) {
        Words words = opened.words();
        return new AccessesPage.Look(
                hours(looks, words),
                words.capital(words.roleOf(looks.role(), looks.organisation())),
                looks.people().stream().map(opened::nameOf).distinct().collect(Collectors.joining(", ")),
                words.text("accesses." + Codes.of(looks.operation())),
                looks.ground()
                        .map(g -> words.capital(words.value(g)))
                        .orElseGet(() -> looks.allowed() ? "" : words.text("accesses.refused")));
    }

    private static String hours(AccessLog.Looks looks, Words words) {
        LocalTime first = minute(looks.first());
        LocalTime last = minute(looks.last());
        return looks.times() == 1
                ? words.text("accesses.once", "time", first.toString())
                : words.text(
                        "accesses.often", "times", looks.times(), "first", first.toString(), "last", last.toString());
    }

    private static LocalTime minute(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Registry.BELGIUM);
        return LocalTime.of(time.getHour(), time.getMinute());
    }
}
