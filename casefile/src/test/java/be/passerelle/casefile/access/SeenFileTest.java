// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import static be.passerelle.casefile.file.InventedLife.ADVISER;
import static be.passerelle.casefile.file.InventedLife.CENTRE;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is worked out on the whole file comes out as its viewer may know it.
class SeenFileTest {

    private static final String NOT_READ = "law.reason.notRead";

    private final InventedLife life = InventedLife.incapable()
            .accompanied()
            .project(ADVISER, CENTRE, true)
            .requested(ADVISER);

    @Test
    void a_reason_that_rests_on_unread_acts_works_nothing_out_from_them() {
        Entitlement paid = life.seenBy(PAYMENTS).rights().stream()
                .filter(right -> right.kind() == Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY)
                .findFirst()
                .orElseThrow();
        assertThat(lines(paid.reason()))
                .extracting(line -> line.statement().key())
                .contains(NOT_READ);
        assertThat(tooMuch(paid.reason(), life.seenBy(PAYMENTS))).isEmpty();

        Entitlement whole = life.seenBy(COORDINATOR).rights().getFirst();
        assertThat(lines(whole.reason()))
                .extracting(line -> line.statement().key())
                .doesNotContain(NOT_READ);
    }

    @ParameterizedTest
    @EnumSource(WrongReason.class)
    void each_reason_that_tells_too_much_is_found(WrongReason wrong) {
        SeenFile seen = life.seenBy(PAYMENTS);
        Reason cut = presumption(seen);
        Reason whole = presumption(life.seenBy(COORDINATOR));
        int unread = lines(whole)
                .flatMap(line -> line.act().stream())
                .filter(number -> seen.act(number).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(tooMuch(wrong.of(whole, cut, unread), seen)).isNotEmpty();
    }

    private static Reason presumption(SeenFile seen) {
        return seen.rights().stream()
                .filter(right -> right.kind() == Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY)
                .findFirst()
                .orElseThrow()
                .reason();
    }

    /// The lines of a reason that its reader may not have: those of acts that they do not read, and, as it
    /// rests on such
    /// acts, those that say neither what they read nor what the law says.
    private static List<Reason> tooMuch(Reason reason, SeenFile reader) {
        return lines(reason)
                .skip(1)
                .filter(line -> !line.statement().key().equals(NOT_READ))
                .filter(line -> line.act()
                        .map(number -> reader.act(number).isEmpty())
                        .orElse(line.kind() != Reason.Kind.PARAMETER))
                .toList();
    }

    @Test
    void a_presumption_is_told_to_whoever_reads_where_it_comes_from_or_pays_for_it() {
        assertThat(life.seenBy(REGISTRAR).rights()).isEmpty();
        assertThat(life.seenBy(PAYMENTS).rights()).isNotEmpty();
        assertThat(life.seenBy(COORDINATOR).rights()).isNotEmpty();
        assertThat(life.seenBy(ADVISER).rights()).isEmpty();
        life.by(
                INSURED,
                0,
                new ConsentAct.Given(
                        ADVISER.organisation(),
                        ConsentPurpose.REFERRAL,
                        List.of(Compartment.INCAPACITY),
                        ConsentPurpose.REFERRAL.textVersion(),
                        Language.FR));
        assertThat(life.seenBy(ADVISER).rights()).isNotEmpty();
    }

    /// Payments, registrar and secretary read days, hours and decisions of resumed work, and none of its words.
    @Test
    void the_words_about_resumed_work_are_for_those_who_read_what_somebody_can_do() {
        int asked = life.by(
                INSURED,
                0,
                new ResumptionAct.Asked(
                        life.today().plusDays(1),
                        BigDecimal.TEN,
                        BigDecimal.valueOf(38),
                        KindOfWork.EMPLOYEE,
                        Optional.of("Baker")));
        int refused =
                life.by(PHYSICIAN, asked, new ResumptionAct.Refused(Optional.of("too much for now"), Optional.empty()));
        for (var viewer : List.of(PAYMENTS, REGISTRAR, SECRETARY)) {
            SeenFile seen = life.seenBy(viewer);
            assertThat(seen.act(asked).orElseThrow().act())
                    .as(viewer.role().name())
                    .isInstanceOfSatisfying(ResumptionAct.Asked.class, act -> {
                        assertThat(act.employer()).isEmpty();
                        assertThat(act.hoursAWeek()).isEqualTo(BigDecimal.TEN);
                    });
            assertThat(seen.act(refused).orElseThrow().act())
                    .isEqualTo(new ResumptionAct.Refused(Optional.empty(), Optional.empty()));
        }
        for (var viewer : List.of(INSURED, PHYSICIAN, COORDINATOR, EXPERT)) {
            assertThat(life.seenBy(viewer).act(refused).orElseThrow().act())
                    .as(viewer.role().name())
                    .isEqualTo(new ResumptionAct.Refused(Optional.of("too much for now"), Optional.empty()));
        }
    }

    @Test
    void no_task_says_since_when_by_the_day_of_an_unread_act() {
        life.on(life.today().plusDays(3));
        LocalDate sealed = life.today();
        life.by(PHYSICIAN, 0, new AssessmentAct.MedicalGroundsRecorded(Sealed.readable("a diagnosis")));
        life.on(life.today().plusDays(1));
        for (var viewer : List.of(PAYMENTS, REGISTRAR, ADVISER, COORDINATOR)) {
            assertThat(life.seenBy(viewer).next())
                    .as(viewer.role().name())
                    .isNotEmpty()
                    .extracting(NextAct::since)
                    .doesNotContain(sealed);
        }
        assertThat(life.seenBy(PHYSICIAN).next()).extracting(NextAct::since).contains(sealed);
    }

    @Test
    void an_act_that_is_not_seen_is_named_like_one_that_does_not_exist() {
        SeenFile seen = life.seenBy(REGISTRAR);
        int absent = seen.head() + 50;
        List<Refusal> nothing = annulling(seen, absent);
        assertThat(nothing).extracting(Refusal::code).containsExactly("noSuchAct");
        List<Integer> hidden = life.file().acts().stream()
                .map(act -> act.number())
                .filter(number -> seen.act(number).isEmpty())
                .toList();
        assertThat(hidden).hasSizeGreaterThan(5);
        for (int number : hidden) {
            assertThat(annulling(seen, number)).as("act " + number).isEqualTo(nothing);
        }
    }

    @Test
    void a_centre_is_told_no_organisation_that_tells_whose_member_the_person_is() {
        life.granted();
        assertThat(life.seenBy(CENTRE).next())
                .isNotEmpty()
                .extracting(NextAct::holder)
                .allMatch(holder ->
                        holder.filter(h -> !h.equals(CENTRE.organisation())).isEmpty());
        assertThat(life.seenBy(CENTRE).person().flatMap(SeenPerson::fund)).isEmpty();
    }

    @Test
    void without_a_ground_there_is_nothing() {
        SeenFile seen = life.seenBy(InventedLife.OTHER_CENTRE);
        assertThat(seen.acts()).isEmpty();
        assertThat(seen.person()).isEmpty();
        assertThat(seen.next()).isEmpty();
        assertThat(seen.rights()).isEmpty();
        assertThat(seen.stages()).isEmpty();
    }

    private List<Refusal> annulling(SeenFile seen, int number) {
        return seen.check(new ProposedAct(
                0,
                life.today(),
                REGISTRAR.performer(),
                new CorrectionAct.AnnulmentAsked(new ActNumber(number), "recorded in error")));
    }

    private static Stream<Reason> lines(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.steps().stream().flatMap(SeenFileTest::lines));
    }
}
