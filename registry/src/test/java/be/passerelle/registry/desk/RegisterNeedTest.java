// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whoever proposes that a mandate ends, and whoever confirms it, is told what is still in those hands.
class RegisterNeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final OrganisationId HOUSE = new OrganisationId("nihdi");
    private static final PersonId JO = new PersonId("jo");
    private static final RegisterKey KEY = RegisterKey.mandates(JO, HOUSE);
    private static final ActNumber FIRST = new ActNumber(1);
    private static final MandateAct.Proposed PROPOSED = new MandateAct.Proposed(
            "jo",
            "Jo",
            "Peeters",
            Invented.number("jo"),
            HOUSE,
            Role.COMMISSION_SECRETARY,
            List.of(),
            List.of(Language.NL),
            DAY,
            Optional.empty());
    private static final MandateAct.Confirmed CONFIRMED = new MandateAct.Confirmed(FIRST);
    private static final MandateAct.EndProposed END = new MandateAct.EndProposed(FIRST, DAY);

    @Test
    void an_end_takes_away_whose_hands_things_are_in() {
        RegisterNeed hands = new RegisterNeed.InHandsOf(JO, HOUSE, Role.COMMISSION_SECRETARY);
        assertThat(RegisterNeed.touchedBy(END, KEY, book(PROPOSED, CONFIRMED))).contains(hands);
        assertThat(RegisterNeed.touchedBy(
                        new MandateAct.Confirmed(new ActNumber(3)), KEY, book(PROPOSED, CONFIRMED, END)))
                .contains(hands);
    }

    @Test
    void what_begins_takes_nothing_away() {
        assertThat(RegisterNeed.touchedBy(CONFIRMED, KEY, book(PROPOSED))).isEmpty();
    }

    private static RegisterBook book(MandateAct... acts) {
        List<RecordedAct> recorded = new ArrayList<>();
        for (MandateAct act : acts) {
            int number = recorded.size() + 1;
            recorded.add(new RecordedAct(
                    KEY.id(),
                    number,
                    0,
                    DAY,
                    DAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                    new Performer(new PersonId("keeper"), HOUSE, Role.ORGANISATION_ADMINISTRATOR),
                    new CommandId(new UUID(1, number)),
                    "2026",
                    act));
        }
        return RegisterBook.of(List.of(recorded));
    }
}
