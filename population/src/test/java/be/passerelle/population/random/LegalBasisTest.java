// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.population.Population;
import be.passerelle.population.life.Life;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rights and decisions without a legal basis are found in invented lives.
class LegalBasisTest {

    private static final Law LAW = LawInForce.read();
    private static final List<CaseFile> FILES = Population.of(7, LocalDate.of(2026, 11, 30), 400)
            .map(LegalBasisTest::file)
            .toList();

    @Test
    void every_right_of_these_lives_has_its_basis() {
        long rights = 0;
        for (CaseFile file : FILES) {
            List<Entitlement> all = Entitlements.of(file, LAW);
            check(file, all);
            rights += all.size();
        }
        assertThat(rights).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(WrongRights.class)
    void each_wrong_right_is_found(WrongRights wrong) {
        assertThatThrownBy(() -> FILES.forEach(file -> check(file, wrong.of(Entitlements.of(file, LAW)))))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                DecisionAct.GrantedUnderDirective.class,
                DecisionAct.TakenByCommission.class,
                DecisionAct.Ratified.class
            })
    void each_decision_of_somebody_without_competence_is_found(Class<? extends Act> act) {
        List<CaseFile> wrong = FILES.stream()
                .filter(file -> file.acts().stream().anyMatch(a -> act.isInstance(a.act())))
                .map(file -> byAPhysician(file, act))
                .toList();
        assertThat(wrong)
                .isNotEmpty()
                .allSatisfy(file -> assertThatThrownBy(() -> LegalBasis.decisionsAreCompetent(file))
                        .isInstanceOf(AssertionError.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESUMPTION_DURING_TRAJECTORY", "PRESUMPTION_DURING_TRAINING", "HOURLY_PREMIUM"})
    void each_right_in_another_incapacity_is_found(Kind kind) {
        LocalDate again = LocalDate.of(2024, 9, 2);
        InventedLife life = InventedLife.incapable()
                .accompanied()
                .project(InventedLife.ADVISER, InventedLife.CENTRE, true)
                .requested(InventedLife.ADVISER)
                .granted();
        life.on(LocalDate.of(2024, 2, 29));
        life.by(InventedLife.PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.PENSION));
        life.on(again);
        life.recognised(Scheme.EMPLOYEE, LocalDate.of(2024, 12, 1), Optional.empty());
        List<Entitlement> rights = new ArrayList<>(Entitlements.of(life.file(), LAW));
        check(life.file(), rights);
        Period period = Period.of(again, again);
        int thread = kind == Kind.PRESUMPTION_DURING_TRAJECTORY ? life.trajectory() : life.programme();
        rights.add(new Entitlement(kind, thread, period, Optional.empty(), Finding.of(period, _ -> {})));
        assertThatThrownBy(() -> LegalBasis.rightsStayInTheirIncapacity(life.file(), rights))
                .isInstanceOf(AssertionError.class);
    }

    private static void check(CaseFile file, List<Entitlement> rights) {
        LegalBasis.rightsRestOnRecognisedDays(file, rights);
        LegalBasis.rightsStayInTheirIncapacity(file, rights);
        LegalBasis.nothingIsDueBeyondTheGrant(file, rights);
        LegalBasis.decisionsAreCompetent(file);
    }

    private static CaseFile byAPhysician(CaseFile file, Class<? extends Act> act) {
        return CaseFile.of(
                file.id(),
                file.acts().stream()
                        .map(a -> act.isInstance(a.act()) ? by(a, Role.ADVISORY_PHYSICIAN) : a)
                        .toList());
    }

    private static RecordedAct by(RecordedAct a, Role role) {
        return new RecordedAct(
                a.stream(),
                a.number(),
                a.thread(),
                a.happenedOn(),
                a.recordedAt(),
                new Performer(a.by().person(), a.by().organisation(), role),
                a.command(),
                a.lawVersion(),
                a.act());
    }

    private static CaseFile file(Life life) {
        List<RecordedAct> acts = new ArrayList<>();
        for (Entry entry : life.entries()) {
            int number = acts.size() + 1;
            acts.add(new RecordedAct(
                    life.file(),
                    number,
                    entry.proposed().thread() == 0 && opens(entry.proposed().act())
                            ? number
                            : entry.proposed().thread(),
                    entry.proposed().happenedOn(),
                    entry.recordedAt(),
                    entry.proposed().by(),
                    entry.command(),
                    LAW.version(),
                    entry.proposed().act()));
        }
        return CaseFile.of(life.file(), acts);
    }

    private static boolean opens(Act act) {
        return Procedure.opens(act);
    }
}
