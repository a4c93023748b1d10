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
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who somebody is does not end with their mandates: what was ever said of a key counts, and
/// two people correct it.
class IdentityTest {

    private static final PersonId JO = new PersonId("jo");
    private static final PersonId AN = new PersonId("an");
    private static final RegisterKey OF_JO = RegisterKey.mandates(JO, FUND);
    private static final RegisterKey OF_AN = RegisterKey.mandates(AN, FUND);
    private static final Role ROLE = Role.RETURN_TO_WORK_COORDINATOR;
    private static final LocalDate YESTERDAY = START.minusDays(1);
    private static final Performer SECOND_KEEPER = by("second-keeper", FUND, Role.ORGANISATION_ADMINISTRATOR);
    private static final NationalNumber OTHER = number("another");

    private final InventedRegisters registers = InventedRegisters.atWork();

    /// The steps of an attack: a mandate is given, what it lets do is done, and it ends before
    /// it began.
    @Test
    void a_mandate_that_never_held_was_said_all_the_same() {
        given("jo", FUND);
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(new ActNumber(1), YESTERDAY));

        assertThat(entry(OF_JO).mandates()).as("it never held").isEmpty();
        assertThat(registers.refused(FUND_KEEPER, OF_AN, numbered("an", FUND, number("jo"))))
                .containsExactly("numberOfAnotherKey");
        registers.record(
                OTHER_FUND_KEEPER, RegisterKey.mandates(AN, OTHER_FUND), numbered("an", OTHER_FUND, number("jo")));
        assertThat(registers.registers().isSame(JO, AN)).isTrue();
        assertThat(registers.registers().nameOf(JO)).contains("Jo Peeters");
        assertThat(entry(OF_JO).name()).isEqualTo("Jo Peeters");
        assertThat(registers.registers().formerHolders(FUND, ROLE, START)).containsExactly(JO);
        assertThat(registers.registers().lettingGo(FUND, ROLE, START)).containsExactly(Map.entry(JO, LocalDate.MAX));
        assertThat(registers.registers().formerHolders(FUND, ROLE, YESTERDAY))
                .as("before it was given")
                .isEmpty();
    }

    /// Nobody was ever let in by what one person proposed and nobody confirmed.
    @Test
    void what_was_declined_says_nothing() {
        ActNumber proposal = registers.record(
                HEAD, OF_JO, proposed("jo", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty()));
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, OTHER)))
                .as("while it waits")
                .containsExactly("otherNumber");
        registers.record(OTHER_HEAD, OF_JO, new MandateAct.Declined(proposal, "Mistyped"));
        assertThat(registers.registers().numbersOf(JO)).isEmpty();
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, OTHER)))
                .isEmpty();
        assertThat(registers.refused(FUND_KEEPER, OF_JO, correction()))
                .as("nothing was given that could be corrected")
                .containsExactly("noNumberYet");
    }

    /// Whoever is kept from a file is kept from it for good.
    @Test
    void another_human_gets_no_key_of_somebody_who_left() {
        given("jo", FUND);
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(new ActNumber(1), START));
        registers.on(START.plusYears(2));
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, OTHER)))
                .containsExactly("otherNumber");
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, number("jo"))))
                .isEmpty();
    }

    @Test
    void two_people_correct_a_number_and_both_count() {
        given("jo", FUND);
        ActNumber correction = registers.record(FUND_KEEPER, OF_JO, correction());
        assertThat(held()).as("one alone changes nothing").containsExactly(number("jo"));
        assertThat(registers.refused(FUND_KEEPER, OF_JO, new MandateAct.Confirmed(correction)))
                .containsExactly("samePerson");
        assertThat(registers.refused(FUND_KEEPER, OF_JO, correction())).containsExactly("alreadyProposed");
        registers.record(SECOND_KEEPER, OF_JO, new MandateAct.Confirmed(correction));

        assertThat(held()).containsExactly(OTHER);
        assertThat(registers.registers().numbersOf(JO)).containsExactlyInAnyOrder(number("jo"), OTHER);
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, number("jo"))))
                .containsExactly("otherNumber");
        assertThat(registers.refused(FUND_KEEPER, OF_JO, numbered("jo", FUND, OTHER)))
                .isEmpty();
        assertThat(registers.refused(FUND_KEEPER, OF_AN, numbered("an", FUND, OTHER)))
                .containsExactly("numberOfAnotherKey");
        assertThat(registers.refused(FUND_KEEPER, OF_JO, correction())).containsExactly("changesNothing");
    }

    /// The one who bears a number that was typed by mistake gets a mandate, and is taken for
    /// the same human in what takes two.
    @Test
    void a_number_that_was_corrected_is_free_and_still_counts() {
        given("jo", FUND);
        corrected();
        registers.record(FUND_KEEPER, OF_AN, numbered("an", FUND, number("jo")));
        assertThat(registers.registers().isSame(AN, JO)).isTrue();
    }

    @Test
    void a_correction_is_declined_and_changes_nothing() {
        given("jo", FUND);
        ActNumber correction = registers.record(FUND_KEEPER, OF_JO, correction());
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Declined(correction, "Wrong person"));
        assertThat(held()).containsExactly(number("jo"));
        assertThat(registers.registers().numbersOf(JO)).containsExactly(number("jo"));
        assertThat(registers.refused(SECOND_KEEPER, OF_JO, new MandateAct.Confirmed(correction)))
                .containsExactly("proposalWaits");
    }

    /// Nor does anybody make a colleague of themselves, or confirm under another key of theirs.
    @Test
    void nobody_corrects_their_own_number() {
        RegisterKey ofKeeper = administrator(FUND_KEEPER);
        administrator(SECOND_KEEPER);
        assertThat(registers.refused(FUND_KEEPER, ofKeeper, correction())).containsExactly("notYourself");
        given("jo", FUND);
        assertThat(registers.refused(
                        FUND_KEEPER,
                        OF_JO,
                        correction(number(FUND_KEEPER.person().key()))))
                .as("to their own")
                .containsExactly("notYourself");
        ActNumber correction = registers.record(SECOND_KEEPER, ofKeeper, correction());
        assertThat(registers.refused(FUND_KEEPER, ofKeeper, new MandateAct.Confirmed(correction)))
                .containsExactly("notYourself");
        assertThat(registers.refused(FUND_KEEPER, ofKeeper, new MandateAct.Declined(correction, "No")))
                .containsExactly("notYourself");
        registers.record(HEAD, ofKeeper, new MandateAct.Confirmed(correction));
    }

    /// A correction is compared with everybody when it is confirmed: by somebody who reads them all, where
    /// there is one. Whoever proposes it is told of those alone whom they read.
    @Test
    void nobody_learns_by_a_correction_who_else_works_there() {
        given("jo", FUND);
        RegisterKey ofKeeper = administrator(SECOND_KEEPER);
        assertThat(registers.refused(HEAD, ofKeeper, correction(number("jo")))).isEmpty();
        assertThat(registers.refused(FUND_KEEPER, ofKeeper, correction(number("jo"))))
                .containsExactly("numberOfAnotherKey");
        administrator(FUND_KEEPER);
        ActNumber correction = registers.record(HEAD, ofKeeper, correction(number("jo")));
        assertThat(registers.refused(OTHER_HEAD, ofKeeper, new MandateAct.Confirmed(correction)))
                .containsExactly("confirmedThere");
        assertThat(registers.refused(FUND_KEEPER, ofKeeper, new MandateAct.Confirmed(correction)))
                .containsExactly("numberOfAnotherKey");
    }

    @Test
    void who_keeps_no_mandates_there_corrects_none() {
        given("jo", FUND);
        assertThat(registers.refused(OTHER_FUND_KEEPER, OF_JO, correction())).containsExactly("notYourPeople");
        assertThat(registers.refused(HEAD, OF_JO, correction()))
                .as("of no administrator")
                .containsExactly("notYourPeople");
        assertThat(registers.refused(by("jo", FUND, ROLE), OF_JO, correction())).containsExactly("notKept");
    }

    @Test
    void pages_offer_what_is_open_to_each() {
        given("jo", FUND);
        assertThat(offered(FUND_KEEPER)).contains("mandate.numberCorrectionProposed");
        registers.record(FUND_KEEPER, OF_JO, correction());
        assertThat(offered(FUND_KEEPER))
                .contains("mandate.declined")
                .doesNotContain("mandate.confirmed", "mandate.numberCorrectionProposed");
        assertThat(offered(SECOND_KEEPER)).contains("mandate.confirmed", "mandate.declined");
        assertThat(offered(by("jo", FUND, Role.ORGANISATION_ADMINISTRATOR)))
                .doesNotContain("mandate.confirmed", "mandate.declined");
    }

    /// Two organisations agree on the number of a key and on nothing else.
    @Test
    void a_key_of_another_organisation_is_taken_by_another_number() {
        given("jo", FUND);
        RegisterKey elsewhere = RegisterKey.mandates(JO, OTHER_FUND);
        assertThat(registers.refused(OTHER_FUND_KEEPER, elsewhere, numbered("jo", OTHER_FUND, OTHER)))
                .containsExactly("keyTaken");
        RegisterKey capitals = RegisterKey.mandates("JO", OTHER_FUND);
        assertThat(registers.refused(OTHER_FUND_KEEPER, capitals, numbered("JO", OTHER_FUND, OTHER)))
                .as("in the same words, whatever there is")
                .containsOnly("keyTaken");
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(new ActNumber(1), YESTERDAY));
        assertThat(registers.refused(OTHER_FUND_KEEPER, elsewhere, numbered("jo", OTHER_FUND, OTHER)))
                .as("for good")
                .containsExactly("keyTaken");
        registers.record(OTHER_FUND_KEEPER, elsewhere, numbered("jo", OTHER_FUND, number("jo")));
        corrected();
        assertThat(registers.refused(
                        OTHER_FUND_KEEPER,
                        elsewhere,
                        mandate("jo", OTHER_FUND, Role.FUND_PAYMENTS, START, Optional.empty())))
                .as("each says for itself that it is another")
                .isEmpty();
    }

    /// What waits is asked again when it is confirmed.
    @Test
    void a_key_that_was_given_elsewhere_meanwhile_is_taken() {
        RegisterKey atInstitute = RegisterKey.mandates(JO, INSTITUTE);
        ActNumber proposal = registers.record(
                HEAD,
                atInstitute,
                numbered(proposed("jo", INSTITUTE, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty())));
        given("jo", FUND);
        assertThat(registers.refused(OTHER_HEAD, atInstitute, new MandateAct.Confirmed(proposal)))
                .containsExactly("keyTaken");
    }

    @Test
    void whoever_keeps_an_entry_reads_its_numbers_and_whoever_typed_them() {
        given("jo", FUND);
        MandateEntry entry = entry(OF_JO);
        RecordedAct act = registers.book().acts(OF_JO).getFirst();
        assertThat(RegisterAccess.readsNumbers(FUND_KEEPER, entry, act)).isTrue();
        assertThat(RegisterAccess.readsNumbers(SECOND_KEEPER, entry, act)).isTrue();
        assertThat(RegisterAccess.readsNumbers(by("fund-keeper", FUND, ROLE), entry, act))
                .as("who typed it")
                .isTrue();
        assertThat(RegisterAccess.readsNumbers(by("jo", FUND, ROLE), entry, act))
                .isFalse();
        assertThat(RegisterAccess.readsNumbers(by("fund-keeper", OTHER_FUND, ROLE), entry, act))
                .as("as somebody of another organisation")
                .isFalse();
        assertThat(RegisterAccess.readsNumbers(OTHER_FUND_KEEPER, entry, act)).isFalse();
    }

    private RegisterKey administrator(Performer keeper) {
        RegisterKey key = RegisterKey.mandates(keeper.person(), FUND);
        ActNumber proposal = registers.record(
                HEAD,
                key,
                proposed(keeper.person().key(), FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty()));
        registers.record(OTHER_HEAD, key, new MandateAct.Confirmed(proposal));
        return key;
    }

    private void given(String person, OrganisationId organisation) {
        registers.record(
                FUND_KEEPER,
                RegisterKey.mandates(person, organisation),
                mandate(person, organisation, ROLE, START, Optional.empty()));
    }

    private void corrected() {
        ActNumber correction = registers.record(FUND_KEEPER, OF_JO, correction());
        registers.record(SECOND_KEEPER, OF_JO, new MandateAct.Confirmed(correction));
    }

    private static MandateAct.NumberCorrectionProposed correction() {
        return correction(OTHER);
    }

    private static MandateAct.NumberCorrectionProposed correction(NationalNumber number) {
        return new MandateAct.NumberCorrectionProposed(number, "The card says so");
    }

    private List<NationalNumber> held() {
        return registers.registers().mandatesOn(JO, START).stream()
                .map(Mandate::nationalNumber)
                .toList();
    }

    private MandateEntry entry(RegisterKey key) {
        return (MandateEntry) registers.book().page(key).orElseThrow().entry();
    }

    private List<String> offered(Performer by) {
        return Offers.on(entry(OF_JO), by, START).stream().map(ActType::code).toList();
    }

    private static MandateAct.Proposed numbered(MandateAct.Proposed given) {
        return new MandateAct.Proposed(
                given.person(),
                given.givenName(),
                given.familyName(),
                OTHER,
                given.organisation(),
                given.role(),
                given.teams(),
                given.languages(),
                given.from(),
                given.until());
    }

    private MandateAct.Given numbered(String person, OrganisationId organisation, NationalNumber number) {
        MandateAct.Given given =
                mandate(person, organisation, Role.ADVISORY_PHYSICIAN, registers.today(), Optional.empty());
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
