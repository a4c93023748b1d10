// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.OTHER_COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Another national number for the person: two people change it, and both numbers go on counting.
class OtherNumberTest {

    private final InventedLife life = InventedLife.incapable();
    private final Person before = insured().person().orElseThrow();
    private final NationalNumber another = ofSex(2);

    @Test
    void nothing_changes_before_a_second_person_confirms() {
        int proposal = life.by(COORDINATOR, 0, proposed(another));
        assertThat(insured().person()).contains(before);
        assertThat(refused(COORDINATOR, new PersonAct.NumberChangeConfirmed(new ActNumber(proposal))))
                .containsExactly("secondPersonForNumber");
        assertThat(tasks(COORDINATOR)).doesNotContain("person.numberChangeConfirmed");
        assertThat(tasks(OTHER_COORDINATOR)).contains("person.numberChangeConfirmed");
        life.by(OTHER_COORDINATOR, 0, new PersonAct.NumberChangeConfirmed(new ActNumber(proposal)));
        assertThat(insured().person().orElseThrow().nationalNumber()).isEqualTo(another);
        assertThat(insured().formerly())
                .containsExactly(new FormerNumber(before.nationalNumber(), NumberChangeCause.REPLACED));
        assertThat(insured().waiting()).isEmpty();
        assertThat(tasks(OTHER_COORDINATOR)).doesNotContain("person.numberChangeConfirmed");
    }

    @Test
    void a_physician_of_the_fund_is_a_second_person_too() {
        int proposal = life.by(COORDINATOR, 0, proposed(another));
        life.by(PHYSICIAN, 0, new PersonAct.NumberChangeConfirmed(new ActNumber(proposal)));
        assertThat(insured().person().orElseThrow().nationalNumber()).isEqualTo(another);
    }

    @Test
    void what_is_declined_changes_nothing_and_lets_another_be_proposed() {
        int proposal = life.by(COORDINATOR, 0, proposed(another));
        assertThat(refused(OTHER_COORDINATOR, proposed(ofSex(4)))).containsExactly("noNumberChangeWaits");
        life.by(OTHER_COORDINATOR, 0, new PersonAct.NumberChangeDeclined(new ActNumber(proposal), "no paper"));
        assertThat(insured().person()).contains(before);
        assertThat(insured().numbers()).containsExactly(before.nationalNumber());
        assertThat(refused(OTHER_COORDINATOR, proposed(ofSex(4)))).isEmpty();
    }

    @Test
    void it_is_held_against_the_day_of_birth_and_the_sex() {
        assertThat(refused(COORDINATOR, proposed(before.nationalNumber()))).containsExactly("numberIsAnother");
        LocalDate next = before.birthDate().plusDays(1);
        assertThat(refused(COORDINATOR, said(another, next, before.sex()))).containsExactly("numberFitsBirthDate");
        Sex other = before.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        assertThat(refused(COORDINATOR, said(another, before.birthDate(), other)))
                .containsExactly("numberFitsSex");
        assertThat(refused(COORDINATOR, said(another, life.today(), before.sex())))
                .containsExactly("bornBefore", "numberFitsBirthDate");
    }

    /// Who had the number before gets in no more; whoever has it now does.
    @Test
    void the_person_signs_in_with_the_new_number_alone() {
        change();
        assertThat(ground(InventedLife.INSURED, another)).contains(Ground.OWN_FILE);
        assertThat(ground(InventedLife.INSURED, before.nationalNumber())).isEmpty();
    }

    @Test
    void nobody_handles_the_file_of_any_number_of_theirs() {
        change();
        assertThat(ground(COORDINATOR, another)).isEmpty();
        assertThat(ground(COORDINATOR, before.nationalNumber())).isEmpty();
        assertThat(ground(COORDINATOR, ofSex(4))).contains(Ground.MEMBER_OF_FUND);
    }

    @Test
    void nobody_proposes_a_number_of_their_own() {
        Viewer herself = COORDINATOR.formerly(Set.of(another));
        ProposedAct act = new ProposedAct(0, life.today(), herself.performer(), proposed(another));
        assertThat(life.seenBy(herself).check(act)).extracting(Refusal::code).containsExactly("wrongRole");
    }

    /// It lets somebody in: it has to be as sure who says so as of a representative.
    @Test
    void it_wants_a_high_assurance() {
        ProposedAct act = new ProposedAct(0, life.today(), COORDINATOR.performer(), proposed(another));
        assertThat(life.seenBy(COORDINATOR.with(Assurance.SUBSTANTIAL)).check(act))
                .extracting(Refusal::code)
                .containsExactly("strongerProof");
    }

    /// Whoever may have the number before by now is not undone: another change puts it right.
    @Test
    void it_is_not_taken_back_but_changed_again() {
        int confirmed = change();
        life.by(COORDINATOR, 0, new PersonAct.DetailsChanged("Peeters", "Zoé", before.language(), "Gent"));
        assertThat(refused(OTHER_COORDINATOR, new CorrectionAct.AnnulmentAsked(new ActNumber(confirmed), "mistyped")))
                .contains("correctable");
        int back = life.by(COORDINATOR, 0, proposed(before.nationalNumber()));
        life.by(OTHER_COORDINATOR, 0, new PersonAct.NumberChangeConfirmed(new ActNumber(back)));
        assertThat(insured().person().orElseThrow().nationalNumber()).isEqualTo(before.nationalNumber());
        assertThat(insured().formerly()).extracting(FormerNumber::number).containsExactly(another);
    }

    @Test
    void partners_and_the_institute_are_not_told_that_a_number_waits() {
        InventedLife accompanied = InventedLife.incapable().accompanied();
        accompanied.by(COORDINATOR, 0, proposed(another));
        assertThat(accompanied.seenBy(InventedLife.ADVISER).next())
                .extracting(NextAct::code)
                .isNotEmpty()
                .noneMatch(code -> code.startsWith("person."));
        assertThat(accompanied.seenBy(InventedLife.ADVISER).acts())
                .noneMatch(act -> act.act() instanceof PersonAct.NumberChangeProposed);
        assertThat(accompanied.seenBy(OTHER_COORDINATOR).acts())
                .anyMatch(act -> act.act() instanceof PersonAct.NumberChangeProposed);
    }

    private int change() {
        int proposal = life.by(COORDINATOR, 0, proposed(another));
        return life.by(OTHER_COORDINATOR, 0, new PersonAct.NumberChangeConfirmed(new ActNumber(proposal)));
    }

    private Insured insured() {
        return life.file().state(Insured.PERSON);
    }

    private List<String> refused(Viewer viewer, Act act) {
        return life.refused(viewer, 0, act);
    }

    private List<String> tasks(Viewer viewer) {
        return life.seenBy(viewer).next().stream()
                .filter(next -> next.obligatory() && next.role() == viewer.role())
                .filter(next -> next.notBy().filter(viewer.person()::equals).isEmpty())
                .map(NextAct::code)
                .toList();
    }

    private Optional<Ground> ground(Viewer like, NationalNumber self) {
        Viewer viewer = new Viewer(like.person(), like.organisation(), like.role(), Optional.of(self));
        return Access.of(viewer, life.file(), InventedLife.LAW, life.today()).ground();
    }

    /// A number that the person may bear, told apart by how far its counter is from theirs.
    private NationalNumber ofSex(int further) {
        String nine = before.nationalNumber().digits().substring(0, 9);
        return NationalNumber.ofNineDigits(
                "%09d".formatted(Integer.parseInt(nine) + further),
                before.birthDate().getYear() >= 2000);
    }

    private PersonAct.NumberChangeProposed proposed(NationalNumber number) {
        return said(number, before.birthDate(), before.sex());
    }

    private static PersonAct.NumberChangeProposed said(NationalNumber number, LocalDate born, Sex sex) {
        return new PersonAct.NumberChangeProposed(number, born, sex, NumberChangeCause.REPLACED, "seen on the card");
    }
}
