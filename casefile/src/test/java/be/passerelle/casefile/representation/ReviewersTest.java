// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Nobody takes the control of emergencies away by recording who exercises it as representatives.
class ReviewersTest {

    private static final NationalNumber ONE = NationalNumber.ofNineDigits("704101998", false);
    private static final NationalNumber OTHER = NationalNumber.ofNineDigits("704102998", false);
    private static final NationalNumber STRANGER = NationalNumber.ofNineDigits("704103998", false);

    private final InventedLife life = InventedLife.incapable();
    private final List<Mandate> mandates = new ArrayList<>();

    @Test
    void oneOfTwoMayRepresentAndNotBoth() {
        officer("one", ONE);
        officer("other", OTHER);
        assertThat(refused(ONE)).isEmpty();
        represented(ONE);
        assertThat(refused(OTHER)).containsExactly("reviewerLeft");
        assertThat(refused(STRANGER)).isEmpty();
    }

    /// An erasure takes two.
    @Test
    void ofFourTwoStay() {
        officer("one", ONE);
        officer("other", OTHER);
        officer("third", NationalNumber.ofNineDigits("704104998", false));
        officer("fourth", NationalNumber.ofNineDigits("704105998", false));
        represented(ONE);
        assertThat(refused(OTHER)).isEmpty();
        represented(OTHER);
        assertThat(refused(NationalNumber.ofNineDigits("704104998", false))).containsExactly("reviewerLeft");
    }

    @Test
    void whoIsTheOnlyOneDoesNot() {
        officer("one", ONE);
        assertThat(refused(ONE)).containsExactly("reviewerLeft");
        officer("one-again", ONE);
        assertThat(refused(ONE)).as("under two keys they are one").containsExactly("reviewerLeft");
    }

    /// Of whom the file is counts as one who does not look at it either.
    @Test
    void thePersonThemselvesIsNotLeft() {
        officer("one", ONE);
        officer("the-person", InventedLife.INSURED.self().orElseThrow());
        assertThat(refused(ONE)).containsExactly("reviewerLeft");
    }

    @Test
    void aMandateThatIsOverCountsNot() {
        officer("one", ONE);
        mandates.add(mandate("left", OTHER, Period.of(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1))));
        assertThat(refused(ONE)).containsExactly("reviewerLeft");
        assertThat(refused(OTHER)).as("they look at nothing any more").isEmpty();
    }

    private void officer(String person, NationalNumber number) {
        mandates.add(mandate(person, number, Period.since(LocalDate.of(2000, 1, 1))));
    }

    private static Mandate mandate(String person, NationalNumber number, Period period) {
        return new Mandate(
                1,
                new PersonId(person),
                person,
                number,
                new OrganisationId("institute"),
                Role.SECURITY_OFFICER,
                List.of(),
                List.of(Language.FR),
                period);
    }

    private void represented(NationalNumber number) {
        life.recorded(InventedLife.COORDINATOR, 0, life.today(), recorded(number));
    }

    private List<String> refused(NationalNumber number) {
        Registers registers = Registers.of(
                List.copyOf(InventedLife.REGISTERS.organisations().values()),
                InventedLife.REGISTERS.conventions(),
                InventedLife.REGISTERS.directives(),
                mandates,
                List.of(),
                List.of());
        ProposedAct proposed = new ProposedAct(0, life.today(), InventedLife.COORDINATOR.performer(), recorded(number));
        return Procedure.accepts(life.file(), proposed, InventedLife.LAW, registers, life.today()).stream()
                .map(Refusal::code)
                .toList();
    }

    private RepresentationAct.Recorded recorded(NationalNumber number) {
        return new RepresentationAct.Recorded(
                RepresentationKind.MANDATARY,
                "Exemple",
                "Lea",
                number,
                Language.FR,
                RepresentationScope.LOOK,
                RepresentationDocument.SIGNED_MANDATE,
                life.today(),
                "R-1",
                life.today(),
                Optional.of(life.today().plusYears(1)));
    }
}
