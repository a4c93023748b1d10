// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.life;

import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Locale;

/// The people of the measured files, all invented.
final class People {

    private static final LocalDate BORN = LocalDate.of(1985, 7, 30);

    private People() {}

    /// An invented person with a number of their own: the digits after the day of birth, and when these run out
    /// the day.
    static PersonAct.Registered registered(int person) {
        LocalDate born = BORN.plusDays(person / 997);
        int counter = person % 997 + 1;
        String nine = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                born.getYear() % 100,
                born.getMonthValue(),
                born.getDayOfMonth(),
                counter);
        return new PersonAct.Registered(
                NationalNumber.ofNineDigits(nine, born.getYear() >= 2000),
                "Invented" + person,
                "Person",
                born,
                counter % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                Language.FR,
                "Namur",
                BenchRegisters.fund(person));
    }

    static Performer performer(Role role, int person) {
        return switch (role) {
            case INSURED -> staff("insured-" + person, BenchRegisters.INSURED, role);
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                staff(role.name().toLowerCase(Locale.ROOT) + "-" + person % 20, BenchRegisters.fund(person), role);
            case EMPLOYMENT_ADVISER -> staff("adviser-" + person % 20, BenchRegisters.PARTNER, role);
            case TRAINING_CENTRE -> staff("centre-" + person % 20, BenchRegisters.CENTRE, role);
            case TREATING_PHYSICIAN, EMPLOYER, OCCUPATIONAL_PHYSICIAN ->
                throw new IllegalArgumentException("nobody of " + role + " lives here");
            case REGISTRAR,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN,
                    COMMISSION_SECRETARY,
                    DEPARTMENT_HEAD,
                    ORGANISATION_ADMINISTRATOR,
                    SECURITY_OFFICER ->
                staff(role.name().toLowerCase(Locale.ROOT) + "-" + person % 20, BenchRegisters.NIHDI, role);
        };
    }

    private static Performer staff(String key, OrganisationId organisation, Role role) {
        return new Performer(new PersonId(key.replace('_', '-')), organisation, role);
    }
}
