// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.visit;

import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people are told on the page where they begin: what waits for them to confirm it, who stands in
/// for them while they are away, and for whom they stand in.
///
/// @param waiting the entries in which something waits for them
record AtHome(Visit visit, Accounts accounts, List<RegisterBook.Page> waiting) {

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
                    .absencesAround(viewer.person(), viewer.organisation(), viewer.role(), visit.today())
                    .forEach(absence -> notices.add(absence(absence, viewer.person())));
        }
        return notices;
    }

    /// The only entry, or the register of the first.
    private String place() {
        RegisterKey first = waiting.getFirst().entry().key();
        String register = "/registers/" + first.register().code();
        return waiting.size() == 1 ? register + "/" + first.key() : register;
    }

    private Notice absence(Absence absence, PersonId reader) {
        boolean away = absence.person().equals(reader);
        String key = away ? "home.away" : "home.standsIn";
        PersonId other = away ? absence.deputy() : absence.person();
        return new Notice(
                BadgeTone.NEUTRAL,
                visit.text(
                        key,
                        "name",
                        accounts.nameOf(other).orElseGet(other::key),
                        "from",
                        absence.period().from(),
                        "until",
                        absence.period().until()),
                visit.text(key + ".text"),
                Optional.empty());
    }
}
