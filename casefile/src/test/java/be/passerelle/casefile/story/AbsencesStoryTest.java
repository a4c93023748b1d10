// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.ContactWith;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whom absences from a contact cost something, and until when.
class AbsencesStoryTest {

    private static final FirstYearAct MISSED = new FirstYearAct.ContactMissedWithPhysician();

    /// Whoever comes has got in touch, whether or not somebody noted when: article 215octiesdecies lowers the benefit
    /// up
    /// to and including that day.
    @ParameterizedTest
    @EnumSource(ContactWith.class)
    void whoever_comes_ends_the_lower_benefit(ContactWith with) {
        InventedLife life = absentTwice(ill("2024-05-13", Scheme.EMPLOYEE));
        life.on(day("2024-10-08"));
        boolean physician = with == ContactWith.PHYSICIAN;
        life.by(
                physician ? PHYSICIAN : COORDINATOR,
                life.incapacity(),
                physician
                        ? contact()
                        : new FirstYearAct.ContactHeldByCoordinator(Optional.empty(), ContactMode.IN_PERSON, "talked"));
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION)).containsExactly(period("2024-10-01", "2024-10-08"));
    }

    /// The decree is that of employees, and concerns what this insurance pays.
    @Test
    void nobody_judges_absences_of_those_whom_the_decree_does_not_concern() {
        InventedLife own = absentOnceIn(ill("2024-05-13", Scheme.SELF_EMPLOYED));
        assertThat(own.refused(COORDINATOR, own.incapacity(), judged(own.file().head(), false)))
                .containsExactly("notInForce");
        InventedLife hurt = absentOnceIn(ill("2024-05-13", Scheme.EMPLOYEE));
        int missed = hurt.file().head();
        hurt.by(
                PHYSICIAN,
                hurt.incapacity(),
                day("2024-05-13"),
                new IncapacityAct.CauseEstablished(Cause.ACCIDENT_AT_WORK));
        assertThat(hurt.refused(COORDINATOR, hurt.incapacity(), judged(missed, false)))
                .containsExactly("inPublic");
        InventedLife known = absentTwice(ill("2024-05-13", Scheme.EMPLOYEE));
        assertThat(days(known, Entitlement.Kind.ABSENCE_REDUCTION)).isNotEmpty();
        known.by(
                PHYSICIAN,
                known.incapacity(),
                day("2024-05-13"),
                new IncapacityAct.CauseEstablished(Cause.ACCIDENT_AT_WORK));
        assertThat(days(known, Entitlement.Kind.ABSENCE_REDUCTION)).isEmpty();
    }

    private static InventedLife absentOnceIn(InventedLife life) {
        life.on(day("2024-08-01")).by(COORDINATOR, life.incapacity(), invited("2024-09-10"));
        life.on(day("2024-09-10")).by(PHYSICIAN, life.incapacity(), MISSED);
        return life;
    }

    private static InventedLife absentTwice(InventedLife life) {
        absentOnceIn(life);
        life.by(COORDINATOR, life.incapacity(), judged(life.file().head(), false));
        life.by(COORDINATOR, life.incapacity(), letter("2024-10-01"));
        int second = life.on(day("2024-10-01")).by(PHYSICIAN, life.incapacity(), MISSED);
        life.by(COORDINATOR, life.incapacity(), judged(second, false));
        return life;
    }

    private static FirstYearAct invited(String on) {
        return new FirstYearAct.Invited(day(on), ContactWith.PHYSICIAN, ContactMode.IN_PERSON, Optional.empty());
    }

    private static FirstYearAct judged(int absence, boolean justified) {
        return new FirstYearAct.AbsenceJudged(new ActNumber(absence), justified, "said so");
    }

    private static FirstYearAct letter(String on) {
        return new FirstYearAct.LetterSent(day(on), ContactWith.PHYSICIAN, ContactMode.IN_PERSON, Optional.empty());
    }

    private static FirstYearAct.ContactHeldByPhysician contact() {
        return new FirstYearAct.ContactHeldByPhysician(Optional.empty(), ContactMode.TELEPHONE, "talked");
    }

    private static InventedLife ill(String from, Scheme scheme) {
        InventedLife life = new InventedLife().on(day(from)).registered();
        return life.recognised(scheme, day(from).plusYears(1).minusDays(1), Optional.empty());
    }
}
