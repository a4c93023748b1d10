// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.random.AnyContent;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// What holds of every file, whatever happened to it.
final class Properties {

    private final Law law;
    private final Registers registers;
    private final List<OrganisationId> organisations;

    Properties(Law law, Registers registers) {
        this.law = law;
        this.registers = registers;
        this.organisations =
                registers.organisations().keySet().stream().sorted().toList();
    }

    /// Every open thread has something that somebody must do, or a day on which they can; or the recognition of
    /// the incapacity ran out, and all waits for the physician who must prolong or end it.
    static void nothingIsForgotten(CaseFile file, LocalDate day, List<NextAct> next) {
        boolean waitsForRecognition = !Recognitions.isRecognisedOn(file, day)
                && file.threads(Incapacity.INCAPACITY)
                        .open()
                        .filter(open -> next.stream().anyMatch(n -> n.thread() == open.number() && n.obligatory()))
                        .isPresent();
        file.threads().stream()
                .filter(FileThread::isOpen)
                .map(FileThread::number)
                .forEach(thread -> assertThat(waitsForRecognition
                                || next.stream().anyMatch(n -> n.thread() == thread && n.obligatory()))
                        .as(() -> "somebody must do something in thread " + thread + " on " + day + ": " + codes(file))
                        .isTrue());
    }

    /// After a death nobody owes anything but an answer to whether it was reported in error.
    static void nothingIsOwedToTheDead(CaseFile file, List<NextAct> next) {
        file.state(Insured.PERSON).died().ifPresent(died -> {
            boolean inDoubt = file.state(Corrections.CORRECTIONS).asked().stream()
                    .anyMatch(a -> a.request().act().number() == died.act());
            assertThat(next.stream().filter(NextAct::obligatory).map(NextAct::task))
                    .as(() -> "nothing is owed after a death: " + codes(file))
                    .allMatch(task -> inDoubt && task.equals("correction.second"));
        });
    }

    /// A file as it was known at an instant is the fold of what had been recorded by then.
    void knownOnIsAPrefix(CaseFile file, LocalDate day, SplittableRandom random) {
        int known = random.nextInt(file.acts().size() + 1);
        List<RecordedAct> prefix = file.acts().subList(0, known);
        CaseFile then = known == 0
                ? file.knownOn(file.acts().getFirst().recordedAt().minusSeconds(1))
                : file.knownOn(prefix.getLast().recordedAt());
        assertThat(then.acts()).isEqualTo(prefix);
        assertThat(offered(then, day)).isEqualTo(offered(CaseFile.of(file.id(), prefix), day));
    }

    /// No list of acts makes the fold fail; nor the questions that time travel asks of a part of them.
    void foldNeverThrows(CaseFile file, LocalDate day, SplittableRandom random) {
        List<RecordedAct> shuffled = new ArrayList<>(file.acts());
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            RecordedAct moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, moved);
        }
        int kept = random.nextInt(shuffled.size() + 1);
        CaseFile part = CaseFile.of(file.id(), shuffled.subList(0, kept));
        assertThat(part.acts()).hasSize(kept);
        BenefitBasis.benefitsRestOnRecognisedDays(part, law);
        CaseFile past = file.trueOn(day.minusDays(random.nextInt(800)));
        assertThat(offered(past, day)).isNotEmpty();
        assertThat(Entitlements.of(past, law))
                .allSatisfy(e -> assertThat(e.reason()).isNotNull());
    }

    /// What is written is read again as the same act.
    void payloadsAreRead(CaseFile file) {
        for (RecordedAct recorded : file.acts()) {
            ActType<?> type = ActType.of(recorded.act());
            Act again = AnyContent.read(type, ActWriter.tree(recorded.act()));
            assertThat(ActWriter.tree(again)).isEqualTo(ActWriter.tree(recorded.act()));
            assertThat(ActWriter.canonical(again)).isEqualTo(ActWriter.canonical(recorded.act()));
        }
    }

    /// No right is negative, no presumption of a trajectory longer than six months, and a training that begins
    /// ends it.
    void rightsAreSound(CaseFile file) {
        List<Entitlement> all = Entitlements.of(file, law);
        LegalBasis.rightsRestOnRecognisedDays(file, all);
        LegalBasis.rightsStayInTheirIncapacity(file, all);
        LegalBasis.nothingIsDueBeyondTheGrant(file, all);
        LegalBasis.decisionsAreCompetent(file);
        LegalBasis.thePastStaysBehind(file);
        BenefitBasis.benefitsRestOnRecognisedDays(file, law);
        for (Entitlement each : all) {
            each.amount().ifPresent(amount -> assertThat(amount.euro()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
            if (each.kind() == Entitlement.Kind.PRESUMPTION_DURING_TRAJECTORY) {
                assertThat(each.period().until())
                        .isBeforeOrEqualTo(each.period().from().plusMonths(6));
                assertThat(all.stream()
                                .filter(o -> o.kind() == Entitlement.Kind.PRESUMPTION_DURING_TRAINING)
                                .filter(o ->
                                        o.period().from().isAfter(each.period().from()))
                                .noneMatch(o -> o.period().overlaps(each.period())))
                        .as(() -> "one presumption at a time: " + each.period() + " in " + codes(file))
                        .isTrue();
            }
        }
    }

    /// Whoever looks, medical grounds are read by physicians alone.
    void groundsAreForPhysicians(CaseFile file, LocalDate day) {
        for (Role role : Role.values()) {
            for (OrganisationId organisation : organisations) {
                Viewer viewer = new Viewer(
                        new PersonId("somebody"),
                        organisation,
                        role,
                        role == Role.INSURED
                                ? file.state(Insured.PERSON).person().map(Person::nationalNumber)
                                : Optional.empty());
                Access access = Access.of(viewer, file, law, day);
                for (RecordedAct seen : access.seen(file.acts())) {
                    if (seen.act() instanceof AssessmentAct.MedicalGroundsRecorded(Sealed.Readable<String> _)) {
                        assertThat(role.isPhysician() && role != Role.OCCUPATIONAL_PHYSICIAN)
                                .as("%s reads medical grounds", role)
                                .isTrue();
                    }
                    if (seen.act() instanceof OccupationalAct.HealthNoted(Sealed.Readable<String> _)) {
                        assertThat(role).as("who reads what is noted at work").isEqualTo(Role.OCCUPATIONAL_PHYSICIAN);
                    }
                    if (role == Role.EMPLOYER) {
                        isOfTheReturnTo(organisation, seen, file);
                    }
                }
            }
        }
    }

    /// What an employer reads is of the return to it.
    private static void isOfTheReturnTo(OrganisationId employer, RecordedAct seen, CaseFile file) {
        assertThat(seen.act()).isInstanceOf(OccupationalAct.class);
        assertThat(file.threads(Occupational.OCCUPATIONAL).number(seen.thread()))
                .hasValueSatisfying(at -> assertThat(at.named().employer()).isEqualTo(employer));
    }

    private List<String> offered(CaseFile file, LocalDate day) {
        return Procedure.next(file, law, registers, day).stream()
                .map(n -> n.code() + n.role() + n.thread() + n.obligatory() + n.from() + n.until() + n.holder())
                .toList();
    }

    private static List<String> codes(CaseFile file) {
        return file.acts().stream()
                .map(a -> a.number() + ":" + a.thread() + ":"
                        + ActType.of(a.act()).code() + "@" + a.happenedOn())
                .toList();
    }
}
