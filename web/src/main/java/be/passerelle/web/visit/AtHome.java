// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.law.calendar.Period;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIn;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people are told on the page where they begin: what waits for them to confirm it, who stands in
/// for them while they are away, for whom they stand in, and where nobody does.
///
/// @param waiting the entries in which something waits for them
/// @param alone the absences of others in which nobody stands in and they may name somebody
/// @param corrected the entries that they keep of people whose number another organisation corrected
record AtHome(
        Visit visit,
        Accounts accounts,
        List<RegisterBook.Page> waiting,
        List<StandIn> alone,
        List<MandateEntry> corrected) {

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!waiting.isEmpty()) {
            notices.add(new Notice(
                    BadgeTone.SOON,
                    visit.text("home.waiting", "count", waiting.size()),
                    visit.text("home.waiting.text"),
                    Optional.of(new Link(visit.text("home.waiting.see"), place()))));
        }
        if (visit.account().isPresent() && !visit.isInsured()) {
            var viewer = visit.viewer();
            Registers registers = visit.words().registers();
            registers
                    .standIns()
                    .around(viewer.person(), viewer.organisation(), viewer.role(), visit.today())
                    .forEach(days -> notices.add(absence(days, viewer.person())));
        }
        alone.forEach(days -> notices.add(alone("home.leftAlone", days)));
        corrected.forEach(entry -> notices.add(corrected(entry)));
        return notices;
    }

    /// The only entry, or the register of the first.
    private String place() {
        RegisterKey first = waiting.getFirst().entry().key();
        String register = "/registers/" + first.register().code();
        return waiting.size() == 1 ? register + "/" + first.key() : register;
    }

    private Notice absence(StandIn days, PersonId reader) {
        boolean away = days.absence().person().equals(reader);
        if (away && !days.attended()) {
            return alone("home.alone", days);
        }
        String key = away ? "home.away" : "home.standsIn";
        PersonId other = away ? days.absence().deputy() : days.absence().person();
        return new Notice(
                BadgeTone.NEUTRAL, told(key, other, days.days()), visit.text(key + ".text"), Optional.empty());
    }

    /// Nobody stands in, and the reader may name somebody.
    private Notice alone(String key, StandIn days) {
        Absence absence = days.absence();
        RegisterKey entry = RegisterKey.mandates(absence.person(), absence.organisation());
        return new Notice(
                BadgeTone.SOON,
                told(key, absence.person(), days.days()),
                visit.text(key + ".text"),
                Optional.of(new Link(
                        visit.text(key + ".see"),
                        "/registers/" + entry.register().code() + "/" + entry.key() + "/do/"
                                + ActType.of(MandateAct.AbsenceAnnounced.class).code())));
    }

    /// Another organisation says of a key that they share that it is of another number.
    private Notice corrected(MandateEntry entry) {
        return new Notice(
                BadgeTone.SOON,
                visit.text("home.correctedElsewhere", "name", entry.name()),
                visit.text("register.correctedElsewhere.text"),
                Optional.of(new Link(
                        visit.text("home.correctedElsewhere.see"),
                        "/registers/" + entry.key().register().code() + "/"
                                + entry.key().key())));
    }

    private String told(String key, PersonId person, Period days) {
        return visit.text(
                key,
                "name",
                accounts.nameOf(person).orElseGet(person::key),
                "from",
                days.from(),
                "until",
                days.until());
    }
}
