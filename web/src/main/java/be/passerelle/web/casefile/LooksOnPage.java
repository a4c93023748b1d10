// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.web.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words who looked at a file, day by day.
public final class LooksOnPage {

    private LooksOnPage() {}

    /// The days, the latest first.
    public static List<AccessesPage.Day> days(List<AccessLog.Looks> looks, Opened opened) {
        Map<LocalDate, List<AccessesPage.Look>> byDay = new LinkedHashMap<>();
        looks.forEach(each ->
                byDay.computeIfAbsent(each.day(), _ -> new ArrayList<>()).add(look(each, opened)));
        return byDay.entrySet().stream()
                .map(day -> new AccessesPage.Day(
                        opened.words().capital(opened.days().withWeekday(day.getKey())), day.getValue()))
                .toList();
    }

    /// What the list is. Whoever represents the person is told, always, that it leaves something out: said only
    /// where something is, it would tell so.
    public static String lead(Opened opened) {
        boolean isPerson = opened.visit().signedIn().represents().isEmpty();
        return opened.words().text(isPerson ? "accesses.text" : "accesses.text.representative");
    }

    private static AccessesPage.Look look(AccessLog.Looks looks, Opened opened) {
        Words words = opened.words();
        String what = Codes.of(looks.operation());
        boolean you = isOneself(looks, opened);
        return new AccessesPage.Look(
                hours(looks, words),
                who(looks, opened),
                you ? "" : name(looks, opened),
                words.text(did(looks, what, you, words)),
                you ? words.text("accesses.you.why") : why(looks, words),
                looks.found().stream().map(each -> found(each, words)).toList());
    }

    /// Whoever was refused did nothing.
    private static String did(AccessLog.Looks looks, String what, boolean you, Words words) {
        if (!looks.allowed()) {
            return "accesses.tried";
        }
        return (you && words.has("accesses.you." + what) ? "accesses.you." : "accesses.") + what;
    }

    private static String why(AccessLog.Looks looks, Words words) {
        return looks.ground()
                .map(g -> words.capital(words.value(g)))
                .orElseGet(() -> looks.allowed() ? "" : words.text("accesses.refused"));
    }

    /// What an officer found of a file that was opened in an emergency.
    private static String found(Emergency.Found found, Words words) {
        return words.text(
                "accesses.found." + Codes.of(found.finding()),
                "time",
                minute(found.openedAt()).toString(),
                "day",
                words.value(LocalDate.ofInstant(found.at(), Registry.BELGIUM)));
    }

    /// Who it was, and the system through which: it may ask for them without their doing anything.
    private static String name(AccessLog.Looks looks, Opened opened) {
        String name = opened.nameOf(looks.person());
        return looks.client()
                .map(client -> opened.words().text("accesses.through", "name", name, "client", client))
                .orElse(name);
    }

    /// The role and its organisation; of the person and of those who represent them, what they are to the file.
    private static String who(AccessLog.Looks looks, Opened opened) {
        Words words = opened.words();
        if (looks.role() != Role.INSURED || looks.ground().isEmpty()) {
            return words.capital(words.roleOf(looks.role(), looks.organisation()));
        }
        if (looks.ground().get() != Ground.OWN_FILE) {
            return words.text("accesses.representative");
        }
        return words.text(isOneself(looks, opened) ? "accesses.you" : "accesses.person");
    }

    /// Whether the person reads of themselves.
    private static boolean isOneself(AccessLog.Looks looks, Opened opened) {
        return looks.role() == Role.INSURED
                && looks.ground().equals(Optional.of(Ground.OWN_FILE))
                && opened.visit().isInsured()
                && opened.visit().signedIn().represents().isEmpty();
    }

    private static String hours(AccessLog.Looks looks, Words words) {
        LocalTime first = minute(looks.first());
        LocalTime last = minute(looks.last());
        if (looks.times() == 1) {
            return words.text("accesses.once", "time", first.toString());
        }
        return first.equals(last)
                ? words.text("accesses.within", "times", looks.times(), "time", first.toString())
                : words.text(
                        "accesses.often", "times", looks.times(), "first", first.toString(), "last", last.toString());
    }

    private static LocalTime minute(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Registry.BELGIUM);
        return LocalTime.of(time.getHour(), time.getMinute());
    }
}
