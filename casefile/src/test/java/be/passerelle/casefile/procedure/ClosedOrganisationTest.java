// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An organisation is named on the days on which it takes part, and on no other.
class ClosedOrganisationTest {

    private final InventedLife life = InventedLife.incapable().proposed();

    @Test
    void is_refused_from_the_day_after_its_last() {
        assertThat(codes(life.today())).doesNotContain("organisationNotThen", "unknownOrganisation");
        assertThat(codes(life.today().minusDays(1))).contains("organisationNotThen");
    }

    private List<String> codes(LocalDate lastDay) {
        ConsentAct.Given given = new ConsentAct.Given(
                InventedLife.ADVISER.organisation(),
                ConsentPurpose.REFERRAL,
                List.of(Compartment.WORK_ABILITY),
                ConsentPurpose.REFERRAL.textVersion(),
                Language.FR);
        ProposedAct proposed = new ProposedAct(0, life.today(), InventedLife.INSURED.performer(), given);
        return Procedure.accepts(life.file(), proposed, InventedLife.LAW, closedOn(lastDay), life.today()).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Registers closedOn(LocalDate lastDay) {
        OrganisationId partner = InventedLife.ADVISER.organisation();
        List<Organisation> organisations = InventedLife.REGISTERS.organisations().values().stream()
                .map(o -> o.id().equals(partner)
                        ? new Organisation(
                                o.id(),
                                o.kind(),
                                o.names(),
                                o.enterpriseNumber(),
                                o.insurerCode(),
                                Set.of(),
                                Period.of(LocalDate.of(2010, 1, 1), lastDay))
                        : o)
                .toList();
        return Registers.of(organisations, InventedLife.REGISTERS.conventions(), InventedLife.REGISTERS.directives());
    }
}
