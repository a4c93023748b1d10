// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Nobody tries out the numbers of people who work here, and nobody is kept from their work because one of
/// their organisations corrected one.
class NumbersOfColleaguesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationId FUND = new OrganisationId("fund");
    private static final OrganisationId OTHER_FUND = new OrganisationId("other-fund");
    private static final Viewer HEAD = Invented.HEAD.viewer();
    private static final Viewer KEEPER = Invented.ADMINISTRATOR.viewer();
    private static final Viewer SECOND_KEEPER =
            Viewer.staff(new PersonId("second-keeper"), FUND, Role.ORGANISATION_ADMINISTRATOR);
    private static final Viewer OTHER_KEEPER =
            Viewer.staff(new PersonId("other-keeper"), OTHER_FUND, Role.ORGANISATION_ADMINISTRATOR);

    private final InMemoryDesk memory = new InMemoryDesk(TODAY);
    private final RegisterDesk desk = memory.registerDesk();

    /// The steps of an attack: a head of department keeps the administrators of all organisations, and asks of
    /// each number whether somebody of that fund has it.
    @Test
    void aHeadOfDepartmentLearnsOfNobodyWhomTheyDoNotKeep() {
        give(KEEPER, "colleague", FUND);
        RegisterKey administrator = administrator("asked-about");
        assertThat(codes(HEAD, administrator, correction("colleague"))).isEmpty();
        assertThat(codes(KEEPER, administrator, correction("colleague"))).containsExactly("numberOfAnotherKey");
        assertThat(codes(HEAD, administrator, correction("nobody"))).isEmpty();
    }

    @Test
    void whoeverTriesOutNumbersIsStoppedAndSeen() {
        RegisterKey administrator = administrator("asked-about");
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            codes(HEAD, administrator, correction("somebody " + i));
        }
        assertThatThrownBy(() -> codes(HEAD, administrator, correction("one more")))
                .isInstanceOf(TooManySearches.class);
        assertThatThrownBy(() -> codes(HEAD, RegisterKey.mandates("x", FUND), given("x", FUND)))
                .as("as one more who gets a mandate")
                .isInstanceOf(TooManySearches.class);
        assertThatThrownBy(() -> record(HEAD, administrator, 2, correction("one more")))
                .as("nor without looking")
                .isInstanceOf(TooManySearches.class);
        assertThat(memory.securityEvents().latest(10))
                .anyMatch(event ->
                        event.kind() == Kind.SEARCH_THROTTLED && event.person().equals(Optional.of(HEAD.person())));
        assertThat(codes(HEAD, administrator, new MandateAct.EndProposed(new ActNumber(1), TODAY)))
                .as("what says no number goes on")
                .isEmpty();
    }

    /// Whoever gives mandates to many on one day does not try anything out.
    @Test
    void whatIsRecordedDoesNotCountForTheMinute() {
        for (int i = 0; i < 3 * NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            RegisterKey key = RegisterKey.mandates("newcomer-" + i, FUND);
            assertThat(codes(KEEPER, key, given("newcomer-" + i, FUND))).isEmpty();
            give(KEEPER, "newcomer-" + i, FUND);
        }
    }

    /// Its files close to whom the number is said of: whoever records one after the other tries out whose it
    /// is.
    @Test
    void whatIsRecordedCountsForTheDay() {
        int most = NotedSearch.USUALLY_IN_VAIN.ofPersonADay();
        for (int i = 0; i < most; i++) {
            giveNumber(i);
        }
        assertThatThrownBy(() -> giveNumber(most)).isInstanceOf(TooManySearches.class);
    }

    private void giveNumber(int serial) {
        String person = "numbered-" + serial;
        NationalNumber number = NationalNumber.ofNineDigits("810203%03d".formatted(serial + 1), false);
        record(KEEPER, RegisterKey.mandates(person, FUND), 0, given(person, number, FUND));
    }

    /// Whoever records mandates between their tries gets no more of them.
    @Test
    void whatIsRecordedTakesNoOtherTryBack() {
        int most = NotedSearch.USUALLY_IN_VAIN.ofPerson();
        for (int i = 0; i < most - 1; i++) {
            codes(KEEPER, RegisterKey.mandates("asked-" + i, FUND), given("asked-" + i, FUND));
            give(KEEPER, "newcomer-" + i, FUND);
        }
        codes(KEEPER, RegisterKey.mandates("last", FUND), given("last", FUND));
        assertThatThrownBy(() -> codes(KEEPER, RegisterKey.mandates("one-more", FUND), given("one-more", FUND)))
                .isInstanceOf(TooManySearches.class);
    }

    /// To send again what was recorded takes no try back.
    @Test
    void whatWasRecordedBeforeTakesNoTryBack() {
        RegisterKey key = RegisterKey.mandates("newcomer", FUND);
        ProposedAct act = new ProposedAct(0, TODAY, KEEPER.performer(), given("newcomer", FUND));
        var command = Members.newCommand();
        assertThat(desk.record(KEEPER, command, key, 0, act)).isInstanceOf(Outcome.Recorded.class);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
                        codes(KEEPER, RegisterKey.mandates("y", FUND), given("y", FUND));
                        desk.record(KEEPER, command, key, 0, act);
                    }
                })
                .isInstanceOf(TooManySearches.class);
    }

    @Test
    void theOtherOrganisationIsToldOfANumberThatWasCorrected() {
        give(KEEPER, "shared", FUND);
        give(OTHER_KEEPER, "shared", OTHER_FUND);
        assertThat(desk.correctedElsewhere(OTHER_KEEPER)).isEmpty();
        correct(KEEPER, SECOND_KEEPER, RegisterKey.mandates("shared", FUND));

        assertThat(desk.correctedElsewhere(OTHER_KEEPER))
                .extracting(MandateEntry::key)
                .containsExactly(RegisterKey.mandates("shared", OTHER_FUND));
        assertThat(desk.correctedElsewhere(KEEPER)).as("who corrected it").isEmpty();
        assertThat(desk.correctedElsewhere(Viewer.staff(new PersonId("shared"), OTHER_FUND, Role.FUND_PAYMENTS)))
                .as("whoever keeps nobody")
                .isEmpty();
        assertThat(memory.securityEvents().latest(10))
                .filteredOn(event -> event.kind() == Kind.NUMBER_CORRECTED)
                .singleElement()
                .satisfies(event -> assertThat(event.person()).contains(new PersonId("shared")));

        Viewer second = Viewer.staff(new PersonId("fourth"), OTHER_FUND, Role.ORGANISATION_ADMINISTRATOR);
        correct(OTHER_KEEPER, second, RegisterKey.mandates("shared", OTHER_FUND));
        assertThat(desk.correctedElsewhere(OTHER_KEEPER)).isEmpty();
    }

    @Test
    void aCorrectionOfANumberThatNobodyElseHasIsNoEvent() {
        give(KEEPER, "alone", FUND);
        correct(KEEPER, SECOND_KEEPER, RegisterKey.mandates("alone", FUND));
        assertThat(memory.securityEvents().latest(10)).noneMatch(event -> event.kind() == Kind.NUMBER_CORRECTED);
    }

    private void correct(Viewer one, Viewer other, RegisterKey key) {
        record(one, key, 1, correction("corrected"));
        record(other, key, 2, new MandateAct.Confirmed(new ActNumber(2)));
    }

    private RegisterKey administrator(String person) {
        RegisterKey key = RegisterKey.mandates(person, FUND);
        MandateAct.Given given = given(person, FUND);
        record(
                HEAD,
                key,
                0,
                new MandateAct.Proposed(
                        given.person(),
                        given.givenName(),
                        given.familyName(),
                        given.nationalNumber(),
                        given.organisation(),
                        Role.ORGANISATION_ADMINISTRATOR,
                        given.teams(),
                        given.languages(),
                        given.from(),
                        given.until()));
        record(KEEPER, key, 1, new MandateAct.Confirmed(new ActNumber(1)));
        return key;
    }

    private void give(Viewer by, String person, OrganisationId organisation) {
        record(by, RegisterKey.mandates(person, organisation), 0, given(person, organisation));
    }

    private void record(Viewer by, RegisterKey key, int head, MandateAct act) {
        Outcome outcome =
                desk.record(by, Members.newCommand(), key, head, new ProposedAct(0, TODAY, by.performer(), act));
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    }

    private List<String> codes(Viewer by, RegisterKey key, MandateAct act) {
        return desk.check(key, new ProposedAct(0, TODAY, by.performer(), act)).stream()
                .map(Refusal::code)
                .toList();
    }

    private static MandateAct.NumberCorrectionProposed correction(String of) {
        return new MandateAct.NumberCorrectionProposed(Invented.number(of), "The card says so");
    }

    private static MandateAct.Given given(String person, OrganisationId organisation) {
        return given(person, Invented.number(person), organisation);
    }

    private static MandateAct.Given given(String person, NationalNumber number, OrganisationId organisation) {
        return new MandateAct.Given(
                person,
                "Lea",
                "Exemple",
                number,
                organisation,
                Role.FUND_PAYMENTS,
                List.of(),
                List.of(Language.FR),
                TODAY,
                Optional.empty());
    }
}
