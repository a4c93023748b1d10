// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.registry.InFile;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.contract.Members;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// There is one file for each person: nobody gets the number that another file has, nor one that it had until it was
/// replaced.
class OneFileEachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Viewer COORDINATOR = Invented.COORDINATOR.viewer();
    private static final Viewer SECOND = Invented.SECOND_COORDINATOR.viewer();

    private final InMemoryDesk memory = new InMemoryDesk(TODAY);
    private final CaseFileId file = opened();
    private final CaseFileId other = opened();

    @Test
    void the_number_of_another_file_is_refused_before_and_when_it_is_recorded() {
        PersonAct.NumberChangeProposed theirs =
                proposed(person(other), person(other).nationalNumber());
        assertThat(checked(COORDINATOR, theirs)).containsExactly("numberHasFile");
        Outcome outcome = record(COORDINATOR, file, theirs);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("numberHasFile"));
        assertThat(person(file).nationalNumber()).isNotEqualTo(theirs.nationalNumber());
    }

    /// Somebody opened a file for whom the number is between the proposal and the answer.
    @Test
    void it_is_refused_when_it_is_confirmed_too() {
        NationalNumber wanted = further(person(file).nationalNumber());
        int proposal = number(record(COORDINATOR, file, proposed(person(file), wanted)));
        assertThat(memory.desk()
                        .openFile(COORDINATOR, Members.newCommand(), TODAY, registered(wanted), Optional.empty()))
                .isInstanceOf(Desk.Opening.Answered.class);
        PersonAct.NumberChangeConfirmed confirmed = new PersonAct.NumberChangeConfirmed(new ActNumber(proposal));
        assertThat(checked(SECOND, confirmed)).containsExactly("numberHasFile");
        assertThat(record(SECOND, file, confirmed)).isInstanceOf(Outcome.Refused.class);
    }

    /// Whoever types the number before means them; one that was mistaken is somebody else's.
    @Test
    void no_second_file_is_opened_under_a_number_that_was_replaced() {
        NationalNumber before = person(file).nationalNumber();
        change(file, further(before), NumberChangeCause.REPLACED);
        assertThat(memory.desk()
                        .openFile(COORDINATOR, Members.newCommand(), TODAY, registered(before), Optional.empty()))
                .isEqualTo(new Desk.Opening.AlreadyOpen(Optional.of(file)));
        assertThat(checked(SECOND, proposed(person(file), before)))
                .as("to go back to it")
                .isEmpty();
        NationalNumber mistaken = person(other).nationalNumber();
        change(other, further(mistaken), NumberChangeCause.MISTAKEN);
        assertThat(memory.desk()
                        .openFile(COORDINATOR, Members.newCommand(), TODAY, registered(mistaken), Optional.empty()))
                .isInstanceOf(Desk.Opening.Answered.class);
    }

    /// The answer says that somebody is on sickness benefit: nobody tries out numbers.
    @Test
    void who_tries_out_numbers_is_stopped() {
        PersonAct.NumberChangeProposed theirs =
                proposed(person(other), person(other).nationalNumber());
        for (int i = 0; i < NotedSearch.USUALLY_IN_VAIN.ofPerson(); i++) {
            assertThat(checked(COORDINATOR, theirs)).containsExactly("numberHasFile");
        }
        assertThatThrownBy(() -> checked(COORDINATOR, theirs)).isInstanceOf(TooManySearches.class);
        assertThatThrownBy(() -> record(COORDINATOR, file, theirs)).isInstanceOf(TooManySearches.class);
    }

    @Test
    void whoever_may_not_say_so_learns_nothing() {
        PersonAct.NumberChangeProposed theirs =
                proposed(person(other), person(other).nationalNumber());
        assertThat(record(Invented.OF_OTHER_FUND.viewer(), file, theirs)).isInstanceOf(Outcome.NoAccess.class);
        assertThat(record(Invented.PAYMENTS.viewer(), file, theirs))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("wrongRole"));
    }

    private CaseFileId opened() {
        CaseFileId id = Members.newFile();
        memory.desk().record(Members.PHYSICIAN, Members.newCommand(), Members.opening(id));
        return id;
    }

    private void change(CaseFileId of, NationalNumber number, NumberChangeCause cause) {
        Person known = person(of);
        int proposal = number(record(
                COORDINATOR,
                of,
                new PersonAct.NumberChangeProposed(number, known.birthDate(), known.sex(), cause, "seen")));
        assertThat(record(SECOND, of, new PersonAct.NumberChangeConfirmed(new ActNumber(proposal))))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private static int number(Outcome outcome) {
        return ((Outcome.Recorded) outcome).acts().getFirst().number();
    }

    private static PersonAct.NumberChangeProposed proposed(Person like, NationalNumber number) {
        return new PersonAct.NumberChangeProposed(
                number, like.birthDate(), like.sex(), NumberChangeCause.REPLACED, "seen on the card");
    }

    private PersonAct.Registered registered(NationalNumber number) {
        Person like = List.of(person(file), person(other)).stream()
                .filter(each -> number.fits(each.birthDate()))
                .findFirst()
                .orElseThrow();
        return new PersonAct.Registered(
                number,
                "Dubois",
                "Jean",
                like.birthDate(),
                like.sex(),
                like.language(),
                "Namur",
                COORDINATOR.organisation());
    }

    private static NationalNumber further(NationalNumber number) {
        return NationalNumber.ofNineDigits(
                "%09d".formatted(Integer.parseInt(number.digits().substring(0, 9)) + 2), false);
    }

    private Person person(CaseFileId of) {
        return memory.read(of).orElseThrow().state(Insured.PERSON).person().orElseThrow();
    }

    private List<String> checked(Viewer viewer, Act act) {
        SeenFile seen = memory.desk().open(viewer, file).orElseThrow();
        return memory.desk().check(seen, new ProposedAct(0, TODAY, viewer.performer(), act)).stream()
                .map(Refusal::code)
                .toList();
    }

    private Outcome record(Viewer viewer, CaseFileId of, Act act) {
        int head = memory.read(of).orElseThrow().head();
        ProposedAct proposed = new ProposedAct(0, TODAY, viewer.performer(), act);
        return memory.desk().record(viewer, Members.newCommand(), new InFile(of, head, List.of(proposed)));
    }
}
