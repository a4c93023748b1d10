// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.representation.EndOfRepresentation;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.population.person.InventedRepresentative;
import be.passerelle.stream.act.ActNumber;
import java.time.LocalDate;
import java.util.Optional;

/// Habits about who acts for the person: few people have somebody, and some of those end it.
final class RepresentationHabits {

    private static final int DAYS_UNTIL_KNOWN = 130;

    private RepresentationHabits() {}

    static Optional<UpcomingAct> recorded(Moment m) {
        boolean dead = m.file().state(Insured.PERSON).died().isPresent();
        if (m.times() > 0 || dead) {
            return Optional.empty();
        }
        if (m.outlook().known().isPresent()) {
            LocalDate on = m.outlook().start().plusDays(DAYS_UNTIL_KNOWN);
            return m.outlook()
                            .known()
                            .filter(InventedRepresentative.WHOM::equals)
                            .isPresent()
                    ? Optional.of(UpcomingAct.of(on, InventedRepresentative::recorded))
                    : Optional.empty();
        }
        if (!m.happens("person.represented")) {
            return Optional.empty();
        }
        int drawn = m.between(0, 9_999, "representative");
        return Optional.of(UpcomingAct.of(
                m.after(20, 200),
                day -> InventedRepresentative.drawn(m.outlook().person(), drawn, day)));
    }

    static Optional<UpcomingAct> ended(Moment m) {
        return m.outlook().known().isPresent() || m.times() > 0 || !m.happens("representation.ended")
                ? Optional.empty()
                : kept(m).map(one -> UpcomingAct.of(
                        m.after(60, 300),
                        _ -> new RepresentationAct.Ended(
                                new ActNumber(one.number()), EndOfRepresentation.RENOUNCED, "R-" + one.number())));
    }

    static Optional<UpcomingAct> revoked(Moment m) {
        return m.outlook().known().isPresent() || m.times() > 0 || !m.happens("representation.revoked")
                ? Optional.empty()
                : kept(m).filter(one -> one.said().kind().isRevocable())
                        .map(one -> UpcomingAct.of(
                                m.after(30, 200), _ -> new RepresentationAct.Revoked(new ActNumber(one.number()))));
    }

    private static Optional<Representation> kept(Moment m) {
        return m.file().state(Representations.REPRESENTATIONS).kept().stream().findFirst();
    }
}
