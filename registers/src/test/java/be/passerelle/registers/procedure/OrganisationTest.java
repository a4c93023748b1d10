// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.procedure;

import static be.passerelle.registers.book.InventedRegisters.FUND;
import static be.passerelle.registers.book.InventedRegisters.FUND_KEEPER;
import static be.passerelle.registers.book.InventedRegisters.HEAD;
import static be.passerelle.registers.book.InventedRegisters.INSTITUTE;
import static be.passerelle.registers.book.InventedRegisters.OTHER_HEAD;
import static be.passerelle.registers.book.InventedRegisters.PARTNER;
import static be.passerelle.registers.book.InventedRegisters.SECRETARY;
import static be.passerelle.registers.book.InventedRegisters.START;
import static be.passerelle.registers.book.InventedRegisters.convention;
import static be.passerelle.registers.book.InventedRegisters.mandate;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.InventedRegisters;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.EnterpriseNumber;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.Setting;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final OrganisationId CENTRE = new OrganisationId("centre");
    private static final RegisterKey OF_CENTRE = RegisterKey.organisation(CENTRE);
    private static final RegisterKey OF_PARTNER = RegisterKey.organisation(PARTNER);

    private final InventedRegisters registers = InventedRegisters.atWork();

    @Test
    void the_last_two_digits_check_an_enterprise_number() {
        assertThat(EnterpriseNumber.parse("0206.653.946")).isPresent();
        assertThat(EnterpriseNumber.parse("BE 0206653946"))
                .map(EnterpriseNumber::toString)
                .contains("0206.653.946");
        assertThat(EnterpriseNumber.parse("0206653947")).isEmpty();
        assertThat(EnterpriseNumber.parse("2206653946")).isEmpty();
        assertThat(EnterpriseNumber.parse("206653946")).isEmpty();
        assertThat(registers.refused(HEAD, OF_CENTRE, registered(Optional.of("0206653947"), Optional.empty())))
                .containsExactly("enterpriseNumber");
        assertThat(registers.refused(HEAD, OF_CENTRE, registered(Optional.of("0206653946"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void only_a_fund_has_the_code_of_a_union() {
        assertThat(registers.refused(HEAD, OF_CENTRE, registered(Optional.empty(), Optional.of("300"))))
                .containsExactly("insurerCode");
    }

    @Test
    void an_organisation_is_registered_once_by_a_department_head_in_its_own_stream() {
        OrganisationAct.Registered act = registered(Optional.empty(), Optional.empty());
        assertThat(registers.refused(SECRETARY, OF_CENTRE, act)).containsExactly("notKept");
        assertThat(registers.refused(HEAD, OF_PARTNER, act)).containsExactly("noSuchEntry");
        registers.record(HEAD, OF_CENTRE, act);
        assertThat(registers.refused(HEAD, OF_CENTRE, act)).containsExactly("organisationExists");
    }

    @Test
    void a_name_holds_from_its_day_and_the_one_before_is_still_known() {
        registers.record(HEAD, OF_CENTRE, registered(Optional.empty(), Optional.empty()));
        LocalDate day = START.plusDays(10);
        registers.on(START.plusDays(2));
        registers.record(
                HEAD,
                OF_CENTRE,
                new OrganisationAct.DetailsChanged(names("New"), Optional.empty(), Optional.empty(), List.of(), day));
        RegisterBook book = registers.book();
        assertThat(name(book, day.minusDays(1))).isEqualTo("Centre");
        assertThat(name(book, day)).isEqualTo("New");
        RegisterBook before = book.knownOn(START.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(name(before, day)).isEqualTo("Centre");
    }

    @Test
    void what_people_and_conventions_need_is_not_closed() {
        ActNumber proposal =
                registers.record(HEAD, RegisterKey.convention(PARTNER), convention(START, Optional.empty(), "1.00"));
        registers.record(OTHER_HEAD, RegisterKey.convention(PARTNER), new ConventionAct.Confirmed(proposal));
        assertThat(registers.refused(HEAD, OF_PARTNER, new OrganisationAct.Closed(START.plusDays(5), "merged")))
                .containsExactly("organisationHasConvention");
        RegisterKey jo = RegisterKey.mandates(new PersonId("jo"), FUND);
        ActNumber given =
                registers.record(FUND_KEEPER, jo, mandate("jo", FUND, Role.FUND_PAYMENTS, START, Optional.empty()));
        RegisterKey fund = RegisterKey.organisation(FUND);
        assertThat(registers.refused(HEAD, fund, new OrganisationAct.Closed(START.plusDays(5), "merged")))
                .containsExactly("organisationHasMandates");
        registers.record(FUND_KEEPER, jo, new MandateAct.Ended(given, START.plusDays(5)));
        assertThat(registers.refused(HEAD, fund, new OrganisationAct.Closed(START.plusDays(4), "merged")))
                .containsExactly("organisationHasMandates");
        registers.record(HEAD, fund, new OrganisationAct.Closed(START.plusDays(5), "merged"));
        Organisation closed = registers.registers().organisation(FUND).orElseThrow();
        assertThat(closed.takesPartOn(START.plusDays(5))).isTrue();
        assertThat(closed.takesPartOn(START.plusDays(6))).isFalse();
    }

    @Test
    void a_setting_has_no_value_before_somebody_sets_it() {
        RegisterKey key = RegisterKey.settings(INSTITUTE);
        SettingAct.Changed nine =
                new SettingAct.Changed(INSTITUTE, Setting.COMMISSION_QUORUM, 9, START.plusDays(1), "minutes");
        assertThat(registers.refused(HEAD, key, nine)).containsExactly("notKept");
        registers.record(SECRETARY, key, nine);
        assertThat(registers.registers().setting(INSTITUTE, Setting.COMMISSION_QUORUM, START))
                .isEmpty();
        assertThat(registers.registers().setting(INSTITUTE, Setting.COMMISSION_QUORUM, START.plusDays(1)))
                .isEqualTo(OptionalInt.of(9));
    }

    private static OrganisationAct.Registered registered(Optional<String> enterprise, Optional<String> insurer) {
        return new OrganisationAct.Registered(
                "centre", OrganisationKind.TRAINING_CENTRE, names("Centre"), enterprise, insurer, List.of(), START);
    }

    private static Names names(String name) {
        return new Names(name, name, name, name);
    }

    private static String name(RegisterBook book, LocalDate day) {
        return book.on(day).organisation(CENTRE).orElseThrow().name(Language.FR);
    }
}
