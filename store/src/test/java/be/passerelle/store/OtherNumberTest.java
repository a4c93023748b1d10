// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.log.AlreadyHasFile;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file whose person has another national number: found under both, theirs under the new one.
class OtherNumberTest {

    private static final Set<NumberChangeCause> ANY = EnumSet.allOf(NumberChangeCause.class);

    private DeskStore store;
    private CaseFileId file;
    private NationalNumber before;
    private NationalNumber after;

    @BeforeEach
    void start() {
        store = new DeskStore();
        file = store.opened("Peeters", "Jan");
        before = person(file).nationalNumber();
        after = another(before, 2);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void a_proposal_changes_nothing_that_is_found() {
        propose(file, after, NumberChangeCause.REPLACED);
        assertThat(found(after)).isEmpty();
        assertThat(found(before)).containsExactly(file);
        assertThat(store.files.ofNationalNumber(before)).contains(file);
    }

    @Test
    void the_file_is_found_under_both_and_theirs_under_the_new_one() {
        change(file, after, NumberChangeCause.REPLACED);
        assertThat(found(after)).containsExactly(file);
        assertThat(found(before)).containsExactly(file);
        assertThat(store.files.ofNationalNumber(after)).contains(file);
        assertThat(store.files.ofNationalNumber(before)).isEmpty();
        assertThat(store.files.ofWhoever(before)).contains(file);
        assertThat(store.files.of(insured(after))).contains(file);
        assertThat(store.files.of(insured(before))).isEmpty();
        assertThat(store.search.find(Members.OF_OTHER_FUND, before.digits(), 10))
                .isEmpty();
    }

    @Test
    void nobody_is_shown_the_file_of_any_number_of_theirs() {
        change(file, after, NumberChangeCause.MISTAKEN);
        for (NationalNumber number : List.of(before, after)) {
            Viewer herself = new Viewer(
                    Members.COORDINATOR.person(), Members.FUND, Members.COORDINATOR.role(), Optional.of(number));
            assertThat(store.files.closeTo(herself)).containsExactly(file);
            assertThat(store.search.find(herself, "peeters", 10)).isEmpty();
            assertThat(store.search.find(herself, after.digits(), 10)).isEmpty();
        }
    }

    /// A number that was mistaken for theirs is that of somebody else, who gets a file of their own.
    @Test
    void a_mistaken_number_is_free_and_names_both_until_its_owner_has_a_file() {
        change(file, after, NumberChangeCause.MISTAKEN);
        assertThat(store.files.ofWhoever(before)).isEmpty();
        assertThat(store.files.formerly(before, ANY)).containsExactly(file);
        CaseFileId owner = store.opened("Dubois", "Jean");
        change(owner, before, person(owner), NumberChangeCause.MISTAKEN);
        assertThat(store.files.ofWhoever(before)).contains(owner);
        assertThat(store.files.of(insured(before))).contains(owner);
        assertThat(found(before)).containsExactlyInAnyOrder(file, owner);
    }

    /// The database forbids it, also where two people are given one number at the same moment.
    @Test
    void no_two_files_have_one_number() {
        CaseFileId other = store.opened("Dubois", "Jean");
        NationalNumber theirs = person(other).nationalNumber();
        store.registry.record(Intention.of(
                Members.newCommand(),
                Members.COORDINATOR,
                Members.numberProposed(file, 3, theirs, person(other).birthDate(), NumberChangeCause.MISTAKEN)));
        assertThatThrownBy(() -> confirm(file)).isInstanceOf(AlreadyHasFile.class);
        assertThat(person(file).nationalNumber()).isEqualTo(before);
        assertThat(store.files.ofNationalNumber(theirs)).contains(other);
    }

    @Test
    void the_log_gives_the_same_again_and_who_looked_stays() {
        store.accessLog.note(Members.COORDINATOR, AccessLog.Operation.READ, Map.of(file, Optional.empty()));
        change(file, after, NumberChangeCause.REPLACED);
        AccessLog.Days looked = store.accessLog.days(file, Optional.empty(), 10);
        assertThat(looked.looks()).isNotEmpty();
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
        store.maintenance.rebuild(_ -> {});
        assertThat(store.maintenance.verify(_ -> {}).broken()).isEmpty();
        assertThat(found(before)).containsExactly(file);
        assertThat(found(after)).containsExactly(file);
        assertThat(store.files.ofWhoever(before)).contains(file);
        assertThat(store.accessLog.days(file, Optional.empty(), 10)).isEqualTo(looked);
    }

    @Test
    void an_erased_file_is_found_under_neither() {
        change(file, after, NumberChangeCause.REPLACED);
        store.mandateOfficers();
        Erasures erasures = store.erasures();
        erasures.ask(
                ErasureContract.ONE,
                Members.newCommand(),
                file,
                new ErasureBasis(ErasureGround.UNLAWFUL, "DPO/2026/17"));
        assertThat(erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 1))
                .isEqualTo(Erasures.Answer.RECORDED);
        assertThat(store.files.read(file).orElseThrow().isErased()).isTrue();
        assertThat(found(before)).isEmpty();
        assertThat(found(after)).isEmpty();
        assertThat(store.files.ofWhoever(after)).isEmpty();
        assertThat(store.files.formerly(before, ANY)).isEmpty();
    }

    private List<CaseFileId> found(NationalNumber number) {
        return store.search.find(Members.COORDINATOR, number.formatted(), 10);
    }

    private static Viewer insured(NationalNumber number) {
        return new Viewer(
                Insured.key(Members.newFile()), new OrganisationId("insured"), Role.INSURED, Optional.of(number));
    }

    private Person person(CaseFileId of) {
        return store.files.read(of).orElseThrow().state(Insured.PERSON).person().orElseThrow();
    }

    private static NationalNumber another(NationalNumber number, int further) {
        return NationalNumber.ofNineDigits(
                "%09d".formatted(Integer.parseInt(number.digits().substring(0, 9)) + further), false);
    }

    private void change(CaseFileId of, NationalNumber number, NumberChangeCause cause) {
        propose(of, number, cause);
        assertThat(confirm(of)).isInstanceOf(Outcome.Recorded.class);
    }

    private void change(CaseFileId of, NationalNumber number, Person like, NumberChangeCause cause) {
        assertThat(like.birthDate()).isNotEqualTo(person(file).birthDate());
        assertThat(store.registry.record(Intention.of(
                        Members.newCommand(),
                        Members.COORDINATOR,
                        Members.numberProposed(of, 3, number, person(file).birthDate(), cause))))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(confirm(of)).isInstanceOf(Outcome.Recorded.class);
    }

    private void propose(CaseFileId of, NationalNumber number, NumberChangeCause cause) {
        assertThat(store.registry.record(Intention.of(
                        Members.newCommand(),
                        Members.COORDINATOR,
                        Members.numberProposed(of, 3, number, person(of).birthDate(), cause))))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private Outcome confirm(CaseFileId of) {
        return store.registry.record(
                Intention.of(Members.newCommand(), Members.COLLEAGUE, Members.numberConfirmed(of, 4, 4)));
    }
}
