// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.HEAD;
import static be.passerelle.registers.book.InventedRegisters.INSTITUTE;
import static be.passerelle.registers.book.InventedRegisters.OTHER_FUND;
import static be.passerelle.registers.book.InventedRegisters.OTHER_FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.by;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static be.passerelle.registers.book.InventedRegisters.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who works where is given, changed and ended by those who keep it; whoever is away is stood in for.
class MandateTest {

    private static final PersonId JO = new PersonId("jo");
    private static final RegisterKey OF_JO = RegisterKey.mandates(JO, FUND);
    private static final PersonId AN = new PersonId("an");
    private static final Role ROLE = Role.RETURN_TO_WORK_COORDINATOR;
    private static final LocalDate LATER = START.plusMonths(2);

    private final InventedRegisters registers = InventedRegisters.atWork();

    @Test
    void a_mandate_holds_from_its_first_to_its_last_day() {
        registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START.plusDays(3), Optional.of(LATER)));
        assertThat(held(START.plusDays(2))).isEmpty();
        assertThat(held(START.plusDays(3))).hasSize(1);
        assertThat(held(LATER)).hasSize(1);
        assertThat(held(LATER.plusDays(1))).isEmpty();
    }

    @Test
    void only_those_who_keep_the_mandates_of_an_organisation_give_them() {
        MandateAct.Given given = mandate("jo", FUND, ROLE, START, Optional.empty());
        assertThat(registers.refused(OTHER_FUND_KEEPER, OF_JO, given)).containsExactly("notYourPeople");
        assertThat(registers.refused(by("c", FUND, ROLE), OF_JO, given)).containsExactly("notKept");
        assertThat(registers.refused(HEAD, OF_JO, given)).containsExactly("notKept");
        assertThat(registers.refused(
                        HEAD, OF_JO, proposed("jo", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty())))
                .isEmpty();
        assertThat(registers.refused(HEAD, OF_JO, proposed("jo", FUND, ROLE, START, Optional.empty())))
                .containsExactly("notYourPeople");
        assertThat(registers.refused(FUND_KEEPER, OF_JO, given)).isEmpty();
    }

    @Test
    void nobody_gives_a_mandate_to_themselves() {
        RegisterKey own = RegisterKey.mandates(FUND_KEEPER.person(), FUND);
        assertThat(registers.refused(
                        FUND_KEEPER,
                        own,
                        mandate("fund-keeper", FUND, Role.ADVISORY_PHYSICIAN, START, Optional.empty())))
                .containsExactly("notYourself");
    }

    @Test
    void a_key_in_other_letters_is_the_same_person() {
        RegisterKey own = RegisterKey.mandates(new PersonId("Fund-Keeper"), FUND);
        assertThat(registers.refused(FUND_KEEPER, own, mandate("Fund-Keeper", FUND, ROLE, START, Optional.empty())))
                .containsExactly("notYourself");
        registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        for (Performer keeper : List.of(FUND_KEEPER, OTHER_FUND_KEEPER)) {
            assertThat(registers.refused(
                            keeper,
                            RegisterKey.mandates("Jo", keeper.organisation()),
                            mandate("Jo", keeper.organisation(), ROLE, LATER, Optional.empty())))
                    .as("of any organisation; of another one no more is told")
                    .containsExactly(keeper.equals(FUND_KEEPER) ? "personOtherLetters" : "keyTaken");
        }
        assertThat(registers.refused(
                        OTHER_FUND_KEEPER,
                        RegisterKey.mandates("jo", OTHER_FUND),
                        mandate("jo", OTHER_FUND, ROLE, START, Optional.empty())))
                .isEmpty();
    }

    @Test
    void the_installation_gets_no_mandate() {
        for (String key : List.of("installation", "Installation")) {
            MandateAct.Given given = mandate(key, FUND, ROLE, START, Optional.empty());
            RegisterKey entry = RegisterKey.mandates(key, FUND);
            assertThat(registers.refused(FUND_KEEPER, entry, given)).containsExactly("installationKey");
            assertThat(RegisterProcedure.fits(
                            registers.book(), entry, new ProposedAct(0, START, FUND_KEEPER, given), START))
                    .as("nor as one of the first")
                    .hasSize(1);
        }
    }

    /// What vanished leaves an entry that a head of department has nothing to do with.
    @Test
    void an_entry_whose_mandates_all_vanished_is_of_no_administrator() {
        ActNumber given = registers.record(
                FUND_KEEPER, OF_JO, mandate("jo", FUND, Role.ADVISORY_PHYSICIAN, START.plusDays(30), Optional.empty()));
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(given, START));
        MandateEntry entry =
                (MandateEntry) registers.book().page(OF_JO).orElseThrow().entry();
        assertThat(entry.mandates()).isEmpty();
        assertThat(entry.isOfAdministrator()).isFalse();
        assertThat(RegisterAccess.reads(HEAD, entry)).isFalse();
        assertThat(Offers.on(entry, HEAD, START)).isEmpty();
    }

    @Test
    void whoever_was_proposed_as_administrator_stays_in_sight_of_department_heads() {
        ActNumber proposal = registers.record(
                HEAD, OF_JO, proposed("jo", FUND, Role.ORGANISATION_ADMINISTRATOR, START, Optional.empty()));
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Declined(proposal, "Not needed"));
        assertThat(RegisterAccess.reads(
                        HEAD, registers.book().page(OF_JO).orElseThrow().entry()))
                .isTrue();
    }

    @Test
    void a_role_belongs_to_a_kind_of_organisation() {
        assertThat(registers.refused(
                        FUND_KEEPER, OF_JO, mandate("jo", FUND, Role.SOCIAL_EXPERT, START, Optional.empty())))
                .containsExactly("roleElsewhere");
    }

    @Test
    void two_mandates_in_one_role_of_one_organisation_do_not_overlap() {
        registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.of(LATER)));
        assertThat(registers.refused(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, LATER, Optional.empty())))
                .containsExactly("overlaps");
        assertThat(registers.refused(
                        FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, LATER.plusDays(1), Optional.empty())))
                .isEmpty();
    }

    /// Neither sees nor is told what the other gives: each keeps an entry of its own.
    @Test
    void two_organisations_give_mandates_to_one_person() {
        RegisterKey elsewhere = RegisterKey.mandates(JO, OTHER_FUND);
        ActNumber given = registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.of(LATER)));
        assertThat(registers.refused(OTHER_FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty())))
                .containsExactly("notYourPeople");
        registers.record(OTHER_FUND_KEEPER, elsewhere, mandate("jo", OTHER_FUND, ROLE, START, Optional.empty()));
        assertThat(held(START)).extracting(Mandate::organisation).containsExactlyInAnyOrder(FUND, OTHER_FUND);
        assertThat(registers.book().page(OF_JO)).get().satisfies(page -> {
            assertThat(RegisterAccess.reads(FUND_KEEPER, page.entry())).isTrue();
            assertThat(RegisterAccess.reads(OTHER_FUND_KEEPER, page.entry())).isFalse();
            assertThat(RegisterAccess.reads(HEAD, page.entry()))
                    .as("no administrator")
                    .isFalse();
            assertThat(RegisterAccess.reads(by("jo", FUND, ROLE), page.entry()))
                    .as("everybody reads their own")
                    .isTrue();
            assertThat(RegisterAccess.reads(by("jo", OTHER_FUND, ROLE), page.entry()))
                    .as("that it is theirs, the other organisation says alone")
                    .isFalse();
        });
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(given, START));
        assertThat(held(START.plusDays(1))).extracting(Mandate::organisation).containsExactly(OTHER_FUND);
    }

    /// Under another hat they would tell this organisation where else they work.
    @Test
    void an_absence_is_announced_to_the_organisation_that_it_is_of() {
        ActNumber given = bothGiven();
        MandateAct.AbsenceAnnounced absence = new MandateAct.AbsenceAnnounced(given, "an", START, LATER);
        assertThat(registers.refused(by("jo", OTHER_FUND, ROLE), OF_JO, absence))
                .containsExactly("notYourPeople");
        assertThat(registers.refused(by("jo", FUND, ROLE), OF_JO, absence)).isEmpty();
    }

    @Test
    void a_change_of_team_holds_from_its_day() {
        ActNumber given = registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        registers.record(
                FUND_KEEPER, OF_JO, new MandateAct.Changed(given, List.of("south"), List.of(Language.FR), LATER));
        assertThat(held(LATER.minusDays(1))).extracting(Mandate::teams).containsExactly(List.of("north"));
        assertThat(held(LATER)).extracting(Mandate::teams).containsExactly(List.of("south"));
    }

    /// What was taken before is for the colleagues who stay; who keeps one of their teams keeps all.
    @Test
    void who_goes_to_other_teams_lets_go_of_what_they_had_taken() {
        ActNumber given = registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        changed(given, List.of("north", "east"), START.plusDays(10));
        assertThat(lettingGo(START.plusDays(10))).isEmpty();
        changed(given, List.of("east"), START.plusDays(20));
        assertThat(lettingGo(START.plusDays(19))).as("one of the teams stays").isEmpty();
        assertThat(lettingGo(START.plusDays(20)))
                .as("what was taken for the north alone")
                .containsExactly(Map.entry(JO, START.plusDays(10)));
        changed(given, List.of("south"), START.plusDays(30));
        assertThat(lettingGo(START.plusDays(30))).containsExactly(Map.entry(JO, START.plusDays(30)));
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(given, START.plusDays(40)));
        assertThat(lettingGo(START.plusDays(41))).containsExactly(Map.entry(JO, LocalDate.MAX));
    }

    @Test
    void a_change_that_changes_nothing_is_refused() {
        ActNumber given = registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        assertThat(registers.refused(
                        FUND_KEEPER,
                        OF_JO,
                        new MandateAct.Changed(given, List.of("north"), List.of(Language.NL), LATER)))
                .containsExactly("changesNothing");
    }

    private void changed(ActNumber mandate, List<String> teams, LocalDate from) {
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Changed(mandate, teams, List.of(Language.NL), from));
    }

    private Map<PersonId, LocalDate> lettingGo(LocalDate day) {
        return registers.registers().lettingGo(FUND, ROLE, day);
    }

    @Test
    void a_mandate_ends_at_once_when_its_last_day_was_yesterday() {
        ActNumber given = registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
        LocalDate day = START.plusDays(10);
        registers.on(day);
        assertThat(registers.refused(FUND_KEEPER, OF_JO, new MandateAct.Ended(given, day.minusDays(2))))
                .containsExactly("endsInThePast");
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.Ended(given, day.minusDays(1)));
        assertThat(held(day.minusDays(1))).hasSize(1);
        assertThat(held(day)).isEmpty();
    }

    @Test
    void the_last_department_head_stays() {
        RegisterKey key = RegisterKey.mandates(JO, INSTITUTE);
        Performer keeper = by("keeper", INSTITUTE, Role.ORGANISATION_ADMINISTRATOR);
        ActNumber given = bothWant(keeper, "jo");
        assertThat(registers.refused(keeper, key, new MandateAct.EndProposed(given, START)))
                .containsExactly("lastDepartmentHead");
        ActNumber other = bothWant(keeper, "an");
        RegisterKey otherKey = RegisterKey.mandates(AN, INSTITUTE);
        ActNumber end = registers.record(keeper, key, new MandateAct.EndProposed(given, START));
        ActNumber otherEnd = registers.record(keeper, otherKey, new MandateAct.EndProposed(other, START));
        registers.record(HEAD, otherKey, new MandateAct.Confirmed(otherEnd));
        assertThat(registers.refused(HEAD, key, new MandateAct.Confirmed(end)))
                .as("the last one by now")
                .containsExactly("lastDepartmentHead");
    }

    /// Two make somebody a head of department.
    private ActNumber bothWant(Performer keeper, String person) {
        RegisterKey key = RegisterKey.mandates(person, INSTITUTE);
        ActNumber proposal = registers.record(
                keeper, key, proposed(person, INSTITUTE, Role.DEPARTMENT_HEAD, START, Optional.empty()));
        registers.record(HEAD, key, new MandateAct.Confirmed(proposal));
        return proposal;
    }

    @Test
    void a_deputy_stands_in_on_the_days_of_the_absence() {
        ActNumber given = bothGiven();
        Performer jo = by("jo", FUND, ROLE);
        ActNumber absence = registers.record(
                jo, OF_JO, new MandateAct.AbsenceAnnounced(given, "an", START.plusDays(5), START.plusDays(9)));
        assertThat(standsIn(START.plusDays(4))).isFalse();
        assertThat(standsIn(START.plusDays(5))).isTrue();
        assertThat(standsIn(START.plusDays(9))).isTrue();
        assertThat(standsIn(START.plusDays(10))).isFalse();
        registers.on(START.plusDays(7));
        registers.record(FUND_KEEPER, OF_JO, new MandateAct.AbsenceEnded(absence, START.plusDays(6)));
        assertThat(standsIn(START.plusDays(6))).isTrue();
        assertThat(standsIn(START.plusDays(7))).isFalse();
    }

    @Test
    void a_deputy_has_the_same_role_there_on_all_the_days() {
        ActNumber given = bothGiven();
        registers.record(
                OTHER_FUND_KEEPER,
                RegisterKey.mandates(new PersonId("el"), OTHER_FUND),
                mandate("el", OTHER_FUND, ROLE, START, Optional.empty()));
        assertThat(absence(given, "el", LATER)).containsExactly("deputyMandate");
        assertThat(absence(given, "nobody", LATER)).containsExactly("deputyMandate");
        assertThat(absence(given, "no key!", LATER)).containsExactly("personKey");
        assertThat(absence(given, "jo", LATER)).contains("ownDeputy");
        assertThat(absence(given, "Jo", LATER)).contains("ownDeputy");
        assertThat(absence(given, "an", LATER.plusDays(1))).containsExactly("deputyMandate");
        assertThat(absence(given, "an", LATER)).isEmpty();
        assertThat(registers.refused(
                        by("an", FUND, ROLE), OF_JO, new MandateAct.AbsenceAnnounced(given, "an", START, LATER)))
                .contains("notYourPeople");
    }

    /// However their key was typed.
    @Test
    void a_deputy_in_other_letters_stands_in() {
        ActNumber given = bothGiven();
        registers.record(
                FUND_KEEPER, OF_JO, new MandateAct.AbsenceAnnounced(given, "AN", START.plusDays(5), START.plusDays(9)));
        assertThat(standsIn(START.plusDays(5))).isTrue();
        assertThat(around(AN, ROLE, START)).isOne();
        assertThat(registers.refused(
                        by("JO", FUND, ROLE), OF_JO, new MandateAct.AbsenceAnnounced(given, "an", LATER, LATER)))
                .as("whoever goes on leave says so themselves")
                .isEmpty();
    }

    /// Both are told, until the last day; nobody else, and in no other role.
    @Test
    void an_absence_concerns_whoever_is_away_and_whoever_stands_in() {
        ActNumber given = bothGiven();
        registers.record(
                FUND_KEEPER, OF_JO, new MandateAct.AbsenceAnnounced(given, "an", START.plusDays(5), START.plusDays(9)));
        for (PersonId told : List.of(JO, AN)) {
            assertThat(around(told, ROLE, START)).isOne();
            assertThat(around(told, ROLE, START.plusDays(9))).isOne();
            assertThat(around(told, ROLE, START.plusDays(10))).isZero();
            assertThat(around(told, Role.FUND_PAYMENTS, START)).isZero();
        }
        assertThat(around(new PersonId("el"), ROLE, START)).isZero();
    }

    private int around(PersonId person, Role role, LocalDate day) {
        return registers.registers().standIns().around(person, FUND, role, day).size();
    }

    /// Jo without an end, An until a later day.
    private ActNumber bothGiven() {
        registers.record(
                FUND_KEEPER, RegisterKey.mandates(AN, FUND), mandate("an", FUND, ROLE, START, Optional.of(LATER)));
        return registers.record(FUND_KEEPER, OF_JO, mandate("jo", FUND, ROLE, START, Optional.empty()));
    }

    private List<String> absence(ActNumber mandate, String deputy, LocalDate until) {
        return registers.refused(
                FUND_KEEPER, OF_JO, new MandateAct.AbsenceAnnounced(mandate, deputy, START.plusDays(5), until));
    }

    private boolean standsIn(LocalDate day) {
        return registers.registers().standIns().standsInFor(AN, FUND, ROLE, day).contains(JO);
    }

    private List<Mandate> held(LocalDate day) {
        return registers.registers().mandatesOn(JO, day);
    }
}
