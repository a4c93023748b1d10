// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;

/// What the stories ask of a life.
final class Story {

    private Story() {}

    /// The one act with that code that may come next.
    static NextAct next(InventedLife life, String code) {
        return life.next().stream()
                .filter(n -> n.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " may not come next on " + life.today()));
    }

    /// By when that act must come.
    static LocalDate due(InventedLife life, String code) {
        return next(life, code).until().orElseThrow(() -> new AssertionError(code + " has no term on " + life.today()));
    }

    /// The article that the row of that act cites.
    static String article(InventedLife life, String code) {
        return next(life, code).row().citation().toString();
    }

    /// What this role must do, by the code of the act.
    static List<String> duties(InventedLife life, Role role) {
        return life.next().stream()
                .filter(n -> n.obligatory() && n.role() == role)
                .map(NextAct::code)
                .distinct()
                .toList();
    }

    /// The days of the rights of that kind.
    static List<Period> days(InventedLife life, Entitlement.Kind kind) {
        return rights(life, kind).stream().map(Entitlement::period).toList();
    }

    /// The amounts of the rights of that kind, as they are written.
    static List<String> amounts(InventedLife life, Entitlement.Kind kind) {
        return rights(life, kind).stream()
                .flatMap(e -> e.amount().stream())
                .map(amount -> amount.inCents().euro().toPlainString())
                .toList();
    }

    static List<Entitlement> rights(InventedLife life, Entitlement.Kind kind) {
        return Entitlements.of(life.file(), InventedLife.LAW).stream()
                .filter(e -> e.kind() == kind)
                .toList();
    }

    static Period period(String from, String until) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(until));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
