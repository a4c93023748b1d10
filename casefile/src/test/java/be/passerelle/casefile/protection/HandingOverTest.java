// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who hands a protected file over to others.
class HandingOverTest {

    private static final Viewer FUND = COORDINATOR;
    private static final NationalNumber NUMBER = NationalNumber.ofNineDigits("704101998", false);

    private final InventedLife life = InventedLife.incapable();
    private final List<Mandate> mandates = new ArrayList<>();

    @Test
    void whoever_handles_it_does() {
        protect();
        assertThat(refused("named-coordinator", "physician", "named-coordinator"))
                .isEmpty();
    }

    /// Somebody else comes there in an emergency alone.
    @Test
    void nobody_else_does_while_one_of_them_is_there() {
        protect();
        assertThat(refused("coordinator", "physician", "other-coordinator")).containsExactly("handlersGone");
        mandates.removeIf(mandate -> mandate.person().key().equals("named-coordinator"));
        assertThat(refused("coordinator", "physician", "other-coordinator"))
                .as("the physician who is named can")
                .containsExactly("handlersGone");
    }

    @Test
    void once_they_are_gone_somebody_else_does_to_others_than_themselves() {
        protect();
        mandates.removeIf(mandate -> mandate.person().key().startsWith("named-"));
        assertThat(refused("coordinator", "physician", "coordinator")).containsExactly("namesOthers");
        assertThat(refused("coordinator", "physician", "other-coordinator")).isEmpty();
        assertThat(refused("coordinator", "physician")).containsExactly("eachRoleHandles");
    }

    private void protect() {
        for (String physician : List.of("physician", "named-physician")) {
            mandates.add(mandate(physician, Role.ADVISORY_PHYSICIAN));
        }
        for (String coordinator : List.of("coordinator", "other-coordinator", "named-coordinator")) {
            mandates.add(mandate(coordinator, Role.RETURN_TO_WORK_COORDINATOR));
        }
        life.recorded(
                FUND,
                0,
                life.today(),
                new ProtectionAct.Begun(
                        ProtectionReason.RELATIVE_OF_STAFF, List.of("named-physician", "named-coordinator")));
    }

    private Mandate mandate(String person, Role role) {
        return new Mandate(
                mandates.size() + 1,
                new PersonId(person),
                person,
                NUMBER,
                FUND.organisation(),
                role,
                List.of(),
                List.of(Language.FR),
                Period.since(LocalDate.of(2000, 1, 1)));
    }

    private List<String> refused(String by, String... people) {
        Viewer viewer = Viewer.staff(new PersonId(by), FUND.organisation(), Role.RETURN_TO_WORK_COORDINATOR);
        int begun = life.file()
                .state(Protections.PROTECTIONS)
                .inForce()
                .getFirst()
                .begun()
                .act();
        ProposedAct proposed = new ProposedAct(
                0,
                life.today(),
                viewer.performer(),
                new ProtectionAct.HandedOver(new ActNumber(begun), List.of(people)));
        Registers registers = Registers.of(
                List.copyOf(InventedLife.REGISTERS.organisations().values()),
                InventedLife.REGISTERS.conventions(),
                InventedLife.REGISTERS.directives(),
                mandates,
                List.of(),
                List.of());
        return Procedure.accepts(life.file(), proposed, InventedLife.LAW, registers, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }
}
