// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.HEAD;
import static be.passerelle.registers.book.InventedRegisters.INSTITUTE;
import static be.passerelle.registers.book.InventedRegisters.OTHER_FUND;
import static be.passerelle.registers.book.InventedRegisters.OTHER_FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.OTHER_HEAD;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.by;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static be.passerelle.registers.book.InventedRegisters.number;
import static be.passerelle.registers.book.InventedRegisters.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The national number that a mandate says: by it nobody handles their own file, under whichever key.
class NumberOfMandateTest {

    private static final PersonId JO = new PersonId("jo");
    private static final RegisterKey OF_JO = RegisterKey.mandates(JO, FUND);
    private static final PersonId AN = new PersonId("an");
    private static final Role ROLE = Role.RETURN_TO_WORK_COORDINATOR;
    private static final LocalDate LATER = START.plusMonths(2);

    private final InventedRegisters registers = InventedRegisters.atWork();

    /// By their number nobody handles their own file, and one human has one key in an organisation.
    @Test
    void a_number_is_of_one_person() {
        MandateAct.Given jo = mandate("jo", FUND, ROLE, START, Optional.of(LATER));
        registers.record(FUND_KEEPER, OF_JO, jo);
        RegisterKey ofAn = RegisterKey.mandates(AN, FUND);
        assertThat(registers.refused(FUND_KEEPER, ofAn, numbered("an", FUND, jo.nationalNumber())))
                .containsExactly("numberOfAnotherKey");
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, number("another"))))
                .contains("otherNumber");
        RegisterKey elsewhere = RegisterKey.mandates(AN, OTHER_FUND);
        assertThat(registers.refused(OTHER_FUND_KEEPER, elsewhere, numbered("an", OTHER_FUND, jo.nationalNumber())))
                .as("of another organisation a refusal tells nothing")
                .isEmpty();
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(new ActNumber(1), START.minusDays(1)));
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, number("another"))))
                .as("a key keeps its number for good, also where the mandate never held")
                .containsExactly("otherNumber");
        assertThat(registers.refused(FUND_KEEPER, ofAn, numbered("an", FUND, jo.nationalNumber())))
                .as("and the number its key")
                .containsExactly("numberOfAnotherKey");
    }

    /// Who has a second key gives themselves nothing under it.
    @Test
    void whoever_keeps_mandates_gives_none_to_their_own_number() {
        String keeper = FUND_KEEPER.person().key();
        registers.record(
                HEAD,
                RegisterKey.mandates(FUND_KEEPER.person(), FUND),
                proposed(keeper, FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty()));
        registers.record(
                OTHER_HEAD,
                RegisterKey.mandates(FUND_KEEPER.person(), FUND),
                new MandateAct.Confirmed(new ActNumber(1)));
        assertThat(registers.refused(FUND_KEEPER, RegisterKey.mandates(AN, FUND), numbered("an", FUND, number(keeper))))
                .contains("notYourself");
    }

    /// Two that wait under two keys are not both given.
    @Test
    void two_proposals_of_one_number_wait_not_together() {
        MandateAct.Proposed one = proposed("one", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty());
        registers.record(HEAD, RegisterKey.mandates(new PersonId("one"), FUND), one);
        MandateAct.Proposed two = proposed("two", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty());
        assertThat(registers.refused(
                        HEAD, RegisterKey.mandates(new PersonId("two"), FUND), numbered(two, one.nationalNumber())))
                .contains("numberOfAnotherKey");
    }

    /// Whoever proposed confirms nothing, under whichever key of theirs.
    @Test
    void two_keys_of_one_human_are_not_two_people() {
        RegisterKey ofJo = RegisterKey.mandates(JO, INSTITUTE);
        RegisterKey again = RegisterKey.mandates(AN, FUND);
        MandateAct.Proposed jo = proposed("jo", INSTITUTE, Role.DEPARTMENT_HEAD, START, Optional.empty());
        registers.record(by("keeper", INSTITUTE, Role.ORGANISATION_ADMINISTRATOR), ofJo, jo);
        registers.record(
                by("other-keeper", INSTITUTE, Role.ORGANISATION_ADMINISTRATOR),
                ofJo,
                new MandateAct.Confirmed(new ActNumber(1)));
        MandateAct.Proposed an = proposed("an", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty());
        registers.record(HEAD, again, numbered(an, jo.nationalNumber()));
        registers.record(OTHER_HEAD, again, new MandateAct.Confirmed(new ActNumber(1)));

        RegisterKey crony = RegisterKey.mandates(new PersonId("crony"), FUND);
        registers.record(
                by("jo", INSTITUTE, Role.DEPARTMENT_HEAD),
                crony,
                proposed("crony", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty()));
        assertThat(registers.refused(
                        by("an", FUND, Role.ORGANISATION_ADMINISTRATOR),
                        crony,
                        new MandateAct.Confirmed(new ActNumber(1))))
                .containsExactly("samePerson");
        assertThat(registers.refused(HEAD, crony, new MandateAct.Confirmed(new ActNumber(1))))
                .isEmpty();
    }

    private static MandateAct.Proposed numbered(MandateAct.Proposed given, NationalNumber number) {
        return new MandateAct.Proposed(
                given.person(),
                given.givenName(),
                given.familyName(),
                number,
                given.organisation(),
                given.role(),
                given.teams(),
                given.languages(),
                given.from(),
                given.until());
    }

    private static MandateAct.Given numbered(String person, OrganisationId organisation, NationalNumber number) {
        MandateAct.Given given = mandate(person, organisation, ROLE, START.plusDays(1), Optional.empty());
        return new MandateAct.Given(
                given.person(),
                given.givenName(),
                given.familyName(),
                number,
                given.organisation(),
                given.role(),
                given.teams(),
                given.languages(),
                given.from(),
                given.until());
    }
}
