// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.path;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.path.Path.Kind;
import be.passerelle.casefile.path.Path.Turn;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.benefit.EmploymentFraction;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Percent;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The paths of somebody of 2024, incapable since 8 January and recognised until 30 November.
class PathsTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 1, 8);
    private static final LocalDate IN_JUNE = LocalDate.of(2024, 6, 3);

    @Test
    void who_was_met_sees_five_paths_before_they_sign() {
        List<Path> paths = paths(met(), Assumed.NOTHING);
        assertThat(paths).extracting(Path::turn).containsExactly(Turn.values());
        assertThat(paths).allSatisfy(path -> {
            assertThat(path.withTraining()).isFalse();
            assertThat(path.supposed().getFirst().type().of()).isEqualTo(TrajectoryAct.EngagementSignedByInsured.class);
            assertThat(path.dates()).isNotEmpty().allMatch(next -> next.until().isPresent());
        });
    }

    @Test
    void who_supposes_the_first_day_of_the_incapacity_sees_the_paths_too() {
        assertThat(paths(met(), on(SIGNED))).extracting(Path::turn).containsExactly(Turn.values());
    }

    /// Support of before the trajectories: there is nothing to sign and no plan, on no path.
    @Test
    void who_a_partner_accompanies_under_a_convention_signs_nothing_and_has_no_plan() {
        InventedLife life = new InventedLife()
                .on(LocalDate.of(2018, 1, 8))
                .registered()
                .recognised(Scheme.EMPLOYEE, LocalDate.of(2018, 12, 31), Optional.empty());
        life.consented(ADVISER.organisation(), ConsentPurpose.DIRECT_SUPPORT);
        life.by(PHYSICIAN, 0, new TrajectoryAct.SentUnderConvention(ADVISER.organisation(), "needs a project"));
        life.on(LocalDate.of(2018, 3, 5));
        List<Path> paths = paths(life, Assumed.NOTHING);
        assertThat(paths).extracting(Path::turn).containsExactly(Turn.values());
        assertThat(paths).allSatisfy(path -> {
            assertThat(path.supposed())
                    .extracting(supposed -> supposed.type().code())
                    .doesNotContain("trajectory.engagementSignedByInsured", "trajectory.planDrawnUp");
            assertThat(path.dates())
                    .extracting(next -> next.code())
                    .doesNotContain("trajectory.planDrawnUp", "trajectory.planReviewed");
            assertThat(protection(path)).isEmpty();
        });
    }

    /// The presumption lasts six months at most from the third signature (royal decree of 20 July 1971, art. 22;
    /// INAMI presentation of 2023): 8 January to 7 July; the day before work, or the day of the end.
    @Test
    void protection_ends_as_the_path_turns() {
        InventedLife life = met();
        Assumed june = on(IN_JUNE);
        assertThat(protection(path(life, june, Turn.STOP))).containsExactly(Period.of(SIGNED, IN_JUNE));
        assertThat(protection(path(life, june, Turn.PART_TIME)))
                .containsExactly(Period.of(SIGNED, IN_JUNE.minusDays(1)));
        assertThat(protection(path(life, june, Turn.SUCCEED))).containsExactly(Period.of(SIGNED, IN_JUNE.minusDays(1)));
        LocalDate late = LocalDate.of(2024, 9, 2);
        assertThat(protection(path(life, on(late), Turn.STOP)))
                .containsExactly(Period.of(SIGNED, LocalDate.of(2024, 7, 7)));
    }

    @Test
    void without_a_project_no_premium_is_promised() {
        for (Path path : paths(met(), Assumed.NOTHING)) {
            assertThat(path.lines()).noneMatch(line -> line.kind() == Kind.LUMP_SUM);
            assertThat(line(path, Kind.HOURLY_PREMIUM).map(Finding::isUnknown).orElse(true))
                    .isTrue();
        }
    }

    /// 300 hours at 5 euro, and 500 euro on success (royal decree of 3 July 1996, art. 215sexies; text of 2011).
    @Test
    void a_training_pays_its_hours_and_a_lump_sum_only_on_success() {
        InventedLife life = withProject();
        Path success = path(life, Assumed.NOTHING, Turn.SUCCEED);
        assertThat(success.withTraining()).isTrue();
        assertThat(told(success, Kind.PREMIUM_AT_MOST)).isEqualTo(Money.of("1500.00"));
        assertThat(told(success, Kind.LUMP_SUM)).isEqualTo(Money.of("500.00"));
        Path failure = path(life, Assumed.NOTHING, Turn.FAIL);
        assertThat(told(failure, Kind.PREMIUM_AT_MOST)).isEqualTo(Money.of("1500.00"));
        assertThat(line(failure, Kind.LUMP_SUM).orElseThrow().isNo()).isTrue();
        Path stopped = path(life, Assumed.NOTHING, Turn.STOP);
        assertThat(told(stopped, Kind.HOURLY_PREMIUM)).isEqualTo(Money.of("5.00"));
        assertThat(line(stopped, Kind.LUMP_SUM).orElseThrow().isNo()).isTrue();
    }

    /// After every training the physician evaluates, success or not; only success is evaluated anew by others.
    @Test
    void what_is_due_after_the_training_is_told() {
        InventedLife life = withProject();
        assertThat(tasks(path(life, Assumed.NOTHING, Turn.FAIL))).contains("programme.evaluationAtSixMonths");
        assertThat(tasks(path(life, Assumed.NOTHING, Turn.SUCCEED)))
                .contains("trajectory.review", "programme.evaluationAtSixMonths");
    }

    /// Half of the hours: nothing is taken off up to 20 percent, 30 beyond it (royal decree of 3 July 1996,
    /// art. 230 §1).
    @Test
    void part_time_work_takes_off_what_the_hours_say_and_cannot_be_told_without_them() {
        InventedLife life = met();
        Path asked = path(
                life,
                new Assumed(Optional.of(IN_JUNE), Optional.of(EmploymentFraction.of("19", "38"))),
                Turn.PART_TIME);
        assertThat(told(asked, Kind.BENEFIT_TAKEN_OFF)).isEqualTo(Percent.of("30"));
        assertThat(told(asked, Kind.WORK_AUTHORISED_UNTIL)).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(line(path(life, on(IN_JUNE), Turn.PART_TIME), Kind.BENEFIT_TAKEN_OFF)
                        .orElseThrow()
                        .isUnknown())
                .isTrue();
        assertThat(tasks(asked)).anyMatch(task -> task.startsWith("resumption."));
    }

    /// Less than 14 days between: up to 2 June and again from 16 June (law of 14 July 1994, art. 87).
    @Test
    void who_falls_ill_again_in_time_goes_on_with_the_same_incapacity() {
        Path relapse = path(met(), on(IN_JUNE), Turn.RELAPSE);
        assertThat(told(relapse, Kind.SAME_INCAPACITY_UNTIL)).isEqualTo(LocalDate.of(2024, 6, 16));
        assertThat(relapse.recognisedUntil()).contains(IN_JUNE.minusDays(1));
    }

    @Test
    void the_benefit_is_not_told_where_the_file_holds_no_pay() {
        for (Path path : paths(met(), Assumed.NOTHING)) {
            Finding<?> benefit = line(path, Kind.BENEFIT).orElseThrow();
            assertThat(benefit.isTold()).isFalse();
            assertThat(benefit.isNo()).isEqualTo(path.turn() == Turn.SUCCEED);
        }
    }

    @Test
    void what_is_supposed_is_never_in_the_past_and_leaves_the_file_as_it_is() {
        InventedLife life = withProject();
        CaseFile before = life.file();
        List<Path> paths = paths(life, on(SIGNED.minusYears(1)));
        assertThat(paths)
                .allSatisfy(path ->
                        assertThat(path.supposed()).allMatch(each -> !each.on().isBefore(life.today())));
        assertThat(life.file()).isSameAs(before);
    }

    @Test
    void the_end_of_the_recognition_is_supposed_away_and_said_so() {
        LocalDate after = LocalDate.of(2024, 12, 20);
        assertThat(path(met(), on(after), Turn.STOP).supposed())
                .extracting(each -> each.type().code())
                .contains("incapacity.prolonged");
        assertThat(path(met(), on(IN_JUNE), Turn.STOP).supposed())
                .extracting(each -> each.type().code())
                .doesNotContain("incapacity.prolonged");
    }

    /// One year of primary incapacity, 8 January 2024 to 7 January 2025; then invalidity (law of 14 July 1994, art.
    /// 93).
    @Test
    void beyond_the_year_invalidity_is_supposed_and_its_proposal_has_a_date() {
        Path path = path(met(), on(LocalDate.of(2025, 3, 3)), Turn.STOP);
        assertThat(path.supposed())
                .filteredOn(each -> each.type().code().equals("incapacity.invalidityRecognised"))
                .extracting(Path.Supposition::on)
                .containsExactly(LocalDate.of(2025, 1, 8));
        assertThat(path.recognisedUntil()).contains(LocalDate.of(2025, 3, 3));
        assertThat(path.dates())
                .filteredOn(next -> next.task().equals("incapacity.proposeInvalidity"))
                .singleElement()
                .satisfies(next -> assertThat(next.until()).contains(LocalDate.of(2025, 1, 7)));
    }

    @Test
    void the_person_and_who_helps_them_see_the_paths_and_nobody_else() {
        InventedLife life = withProject();
        assertThat(life.seenBy(INSURED).ahead().paths(Assumed.NOTHING)).hasSize(Turn.values().length);
        assertThat(life.seenBy(COORDINATOR).ahead().paths(Assumed.NOTHING)).hasSize(Turn.values().length);
        assertThat(life.seenBy(ADVISER).ahead().paths(Assumed.NOTHING))
                .as("an adviser to whom nobody opened the incapacity")
                .isEmpty();
        assertThat(life.seenBy(CENTRE).ahead().paths(Assumed.NOTHING)).isEmpty();
        assertThat(life.seenBy(EXPERT).ahead().paths(Assumed.NOTHING)).isEmpty();
    }

    @Test
    void without_a_trajectory_there_is_no_path() {
        assertThat(InventedLife.incapable().seenBy(INSURED).ahead().paths(Assumed.NOTHING))
                .isEmpty();
    }

    private static InventedLife met() {
        return InventedLife.incapable(Scheme.EMPLOYEE, Optional.empty())
                .proposed()
                .contactHeld(false);
    }

    private static InventedLife withProject() {
        InventedLife life = InventedLife.incapable().accompanied().project(ADVISER, CENTRE, true);
        life.by(PHYSICIAN, life.programme(), new ProgrammeAct.FoundCompatible(Optional.empty()));
        return life;
    }

    private static Assumed on(LocalDate day) {
        return new Assumed(Optional.of(day), Optional.empty());
    }

    private static List<Path> paths(InventedLife life, Assumed assumed) {
        return life.seenBy(INSURED).ahead().paths(assumed);
    }

    private static Path path(InventedLife life, Assumed assumed, Turn turn) {
        return paths(life, assumed).stream()
                .filter(path -> path.turn() == turn)
                .findFirst()
                .orElseThrow();
    }

    private static List<Period> protection(Path path) {
        return path.protection().stream().map(Entitlement::period).toList();
    }

    private static Optional<Finding<?>> line(Path path, Kind kind) {
        return path.lines().stream()
                .filter(line -> line.kind() == kind)
                .<Finding<?>>map(Path.Line::finding)
                .findFirst();
    }

    private static Object told(Path path, Kind kind) {
        return line(path, kind).orElseThrow().value().orElseThrow();
    }

    private static List<String> tasks(Path path) {
        return path.dates().stream().map(NextAct::task).toList();
    }
}
