// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.correction.CorrectionProcedure;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.correction.EntrySettlement;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.RefusalGround;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.protection.ProtectionReason;
import be.passerelle.casefile.representation.EndOfRepresentation;
import be.passerelle.casefile.representation.RepresentationDocument;
import be.passerelle.casefile.representation.RepresentationKind;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Makes content valid for what comes next: where a row of the table checks what an act says, this says
/// what passes.
public final class ValidContent {

    private final SplittableRandom random;
    private final ValidIncapacity incapacities;
    private final ValidResumption resumptions;
    private final ValidOccupational occupationals;
    private final ValidFirstYear firstYears;
    private final ValidTraining trainings;
    private final ValidBenefit benefits;
    private final ValidFund funds;
    private final ValidTrajectory trajectories;

    public ValidContent(SplittableRandom random) {
        this.random = random;
        this.incapacities = new ValidIncapacity(random);
        this.resumptions = new ValidResumption(random);
        this.occupationals = new ValidOccupational(random);
        this.firstYears = new ValidFirstYear(random);
        this.trainings = new ValidTraining(random);
        this.benefits = new ValidBenefit(random);
        this.funds = new ValidFund(random);
        this.trajectories = new ValidTrajectory(random);
    }

    /// Puts into the tree what the checks of the row ask for.
    ///
    /// @return the material day; empty when nothing valid can be said just now
    Optional<LocalDate> fit(NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        return switch (next.code()) {
            case "person.registered" -> {
                tree.put("fund", organisation.key());
                yield identified(s, tree);
            }
            case "person.numberChangeProposed" -> identified(s, tree);
            case "incapacity.recognised",
                    "incapacity.certificateReceived",
                    "incapacity.contractEnded",
                    "incapacity.interrupted",
                    "incapacity.abroadReported",
                    "incapacity.pensionAgeNoted",
                    "incapacity.prolonged",
                    "incapacity.invalidityProposed",
                    "incapacity.invalidityNotRecognised",
                    "incapacity.invalidityRecognised",
                    "incapacity.causeEstablished",
                    "incapacity.ended" -> incapacities.fit(next.code(), s, tree);
            case "resumption.planBegun" ->
                refers(next, s, tree, organisation).flatMap(_ -> resumptions.fit(next.code(), s, tree));
            case "resumption.asked",
                    "resumption.authorised",
                    "resumption.refused",
                    "resumption.monthReported",
                    "resumption.examined",
                    "resumption.ended" -> resumptions.fit(next.code(), s, tree);
            case "occupational.employerNamed",
                    "occupational.absenceDated",
                    "occupational.askedByTreatingPhysician",
                    "occupational.askedByEmployer",
                    "occupational.assessed",
                    "occupational.planHandedOver",
                    "occupational.contractEnded",
                    "occupational.contributionReceived" -> occupationals.fit(next.code(), s, tree, organisation);
            case "assessment.questionnaireSpared",
                    "assessment.invited",
                    "assessment.letterSent",
                    "assessment.contactHeldByPhysician",
                    "assessment.contactHeldByCoordinator",
                    "assessment.contactMissedWithPhysician",
                    "assessment.contactMissedWithCoordinator" -> firstYears.fit(next, s, tree);
            case "benefit.payReported",
                    "benefit.householdReported",
                    "benefit.regularWorkReported",
                    "benefit.unemploymentReported",
                    "benefit.businessReported",
                    "benefit.incomeReported",
                    "benefit.registrationReported",
                    "benefit.guaranteedPayReported",
                    "benefit.unauthorisedWorkJudged" -> benefits.fit(next.code(), s, tree);
            case "returnToWorkFund.applied",
                    "returnToWorkFund.supplied",
                    "returnToWorkFund.granted",
                    "returnToWorkFund.refused",
                    "returnToWorkFund.voucherUsed",
                    "returnToWorkFund.providerPaid" -> funds.fit(next.code(), s, tree);
            default -> fitOnTheWay(next, s, tree, organisation);
        };
    }

    /// By a number that the person never had.
    private Optional<LocalDate> identified(In<?> s, Map<String, Object> tree) {
        int counter = 900 + random.nextInt(99);
        tree.put(
                "nationalNumber",
                NationalNumber.ofNineDigits("854307" + counter, false).digits());
        tree.put("birthDate", "1985-03-07");
        tree.put("sex", counter % 2 == 0 ? "female" : "male");
        boolean same = s.file().state(Insured.PERSON).numbers().stream()
                .anyMatch(number -> number.digits().equals(tree.get("nationalNumber")));
        return same ? Optional.empty() : Optional.of(s.day());
    }

    private Optional<LocalDate> fitOnTheWay(
            NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        LocalDate day = s.day();
        return switch (next.code()) {
            case "trajectory.closed",
                    "trajectory.firstContactPlanned",
                    "trajectory.planDrawnUp",
                    "trajectory.planReviewed",
                    "trajectory.referredToPartner",
                    "trajectory.sentUnderConvention",
                    "trajectory.registeredWithPartner",
                    "trajectory.sentByOccupationalPhysician",
                    "trajectory.invalidityConfirmed",
                    "trajectory.invalidityNotConfirmed",
                    "trajectory.jobCoached",
                    "consent.given" -> trajectories.fit(next, s, tree, organisation);
            case "orientation.ordered", "programme.projectProposed" -> {
                LocalDate from = day.plusDays(random.nextInt(1, 60));
                tree.put("startsOn", from.toString());
                tree.put("endsOn", from.plusDays(random.nextInt(0, 250)).toString());
                yield Optional.of(day);
            }
            case "outcome.returnedToWork",
                    "outcome.measured",
                    "outcome.checkedIn",
                    "outcome.socialInclusionStarted" -> {
                Optional<LocalDate> on = outcome(next.code(), s);
                tree.computeIfPresent(
                        "nextOn", (_, _) -> day.plusDays(random.nextInt(1, 90)).toString());
                on.filter(_ -> next.code().equals("outcome.socialInclusionStarted"))
                        .ifPresent(last -> tree.put("agreedOn", last.toString()));
                yield on;
            }
            case "decision.takenByCommission" -> decided(s, tree);
            case "programme.incapacityReEvaluated" -> {
                if (isPresumed(s, day)) {
                    tree.put("conclusion", Codes.of(ReEvaluation.STILL_INCAPABLE));
                }
                yield Optional.of(day);
            }
            default -> fitTraining(next, s, tree, organisation);
        };
    }

    private static Optional<LocalDate> outcome(String code, In<?> s) {
        LocalDate day = s.day();
        LocalDate last =
                s.file().state(Insured.PERSON).died().map(DatedFact::day).orElse(day);
        Optional<LocalDate> back = s.file().state(Outcomes.OUTCOMES).returned().map(DatedFact::day);
        boolean tooLate = !code.equals("outcome.returnedToWork")
                && back.filter(last::isBefore).isPresent();
        return tooLate ? Optional.empty() : Optional.of(last);
    }

    private Optional<LocalDate> decided(In<?> s, Map<String, Object> tree) {
        boolean mayGrant = Recognitions.isRecognisedOn(s.file(), s.day())
                && !IncapacityConditions.isOther(s)
                && !IncapacityConditions.isOutsideTraining(s);
        if (!mayGrant) {
            tree.put("ruling", Codes.of(Ruling.REFUSED));
        }
        if (Codes.of(Ruling.REFUSED).equals(tree.get("ruling"))) {
            tree.put("ground", Codes.of(any(RefusalGround.values())));
        } else {
            tree.remove("ground");
        }
        return Optional.of(s.day());
    }

    private Optional<LocalDate> fitTraining(
            NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        return switch (next.code()) {
            case "programme.prolongationProposed",
                    "programme.modificationProposed",
                    "programme.reintegrationProposed",
                    "programme.trainingStarted",
                    "programme.trainingNotBegun",
                    "programme.trainingInterrupted",
                    "programme.trainingResumed",
                    "programme.attendanceRecorded",
                    "programme.trainingEnded" -> trainings.fit(next.code(), s, tree);
            case "decision.grantedUnderDirective" -> {
                s.as(Programme.PROGRAMME)
                        .flatMap(DirectiveTest::met)
                        .ifPresent(met -> tree.put("directive", met.directive().key()));
                yield Optional.of(s.day());
            }
            case "protection.begun" -> {
                List<String> people = Handlers.any(s, organisation, random);
                boolean closes = Handlers.leaveNoRoleOut(s, organisation, people) && random.nextInt(3) > 0;
                tree.put(
                        "reason",
                        Codes.of(closes ? ProtectionReason.CONFLICT_OF_INTEREST : ProtectionReason.SECRET_ADDRESS));
                tree.put("people", closes ? people : List.of());
                yield Optional.of(s.day());
            }
            case "protection.handedOver" -> {
                List<String> people = Handlers.any(s, organisation, random);
                tree.put("people", people);
                yield Handlers.leaveNoRoleOut(s, organisation, people)
                        ? refers(next, s, tree, organisation)
                        : Optional.empty();
            }
            case "representation.recorded" -> represented(s, tree);
            case "representation.ended" -> {
                tree.put("why", Codes.of(EndOfRepresentation.JUDGMENT));
                yield refers(next, s, tree, organisation);
            }
            case "correction.entrySettled" -> entrySettled(next, s, tree, organisation);
            case "correction.annulmentAsked" -> annulment(next, s, tree, organisation);
            case "correction.annulmentConfirmed", "correction.annulmentDeclined" ->
                answered(next, s, tree, organisation);
            default -> refers(next, s, tree, organisation);
        };
    }

    private Optional<LocalDate> entrySettled(
            NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        Optional<LocalDate> day = refers(next, s, tree, organisation);
        boolean mayGo = tree.get("objection") instanceof Number objection
                && CorrectionProcedure.mayComeBack(s.file(), objection.intValue());
        if (!mayGo) {
            tree.put("settlement", Codes.of(EntrySettlement.STANDS));
        }
        return day;
    }

    private Optional<LocalDate> represented(In<?> s, Map<String, Object> tree) {
        RepresentationKind kind = any(RepresentationKind.values());
        LocalDate from = s.day().plusDays(random.nextInt(-30, 30));
        LocalDate until = between(from.isBefore(s.day()) ? s.day() : from, from.plusDays(300));
        tree.put("kind", Codes.of(kind));
        RepresentationDocument document = any(kind.documents().stream()
                .filter(each -> each != RepresentationDocument.PROTECTION_MANDATE)
                .toArray(RepresentationDocument[]::new));
        tree.put("scope", Codes.of(any(kind.scopes().toArray(RepresentationScope[]::new))));
        tree.put("documentDated", s.day().minusDays(random.nextInt(100)).toString());
        tree.put("from", from.toString());
        tree.put("until", until.toString());
        if (!kind.hasTerm() && random.nextBoolean()) {
            tree.remove("until");
        }
        String number = NationalNumber.ofNineDigits(
                        "7010%02d%03d".formatted(random.nextInt(1, 31), random.nextInt(1, 998)), false)
                .digits();
        tree.put("nationalNumber", number);
        // Not drawn apart: lives that were sought for what they show stay the same.
        boolean isOfProtection = document == RepresentationDocument.NOTARIAL_MANDATE && from.getDayOfMonth() % 2 == 0;
        tree.put("document", Codes.of(isOfProtection ? RepresentationDocument.PROTECTION_MANDATE : document));
        boolean again = s.file().state(Representations.REPRESENTATIONS).all().stream()
                .anyMatch(each -> each.said().nationalNumber().digits().equals(number));
        return again ? Optional.empty() : Optional.of(s.day());
    }

    /// Names acts that may be chosen where the act refers to others; nothing when there are none.
    private Optional<LocalDate> refers(NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        Performer by = new Performer(new PersonId("anybody"), organisation, next.role());
        for (Reference reference : next.row().type().references()) {
            List<Choice> choices = FileChoices.of(reference).in(s, by);
            if (choices.isEmpty()) {
                return Optional.empty();
            }
            Choice choice = choices.get(random.nextInt(choices.size()));
            for (int i = 0; i < choice.acts().size(); i++) {
                tree.put(
                        reference.components().get(i).name(),
                        choice.acts().get(i).number());
            }
        }
        return Optional.of(s.day());
    }

    private Optional<LocalDate> annulment(
            NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        CaseFile file = s.file();
        List<RecordedAct> correctable = file.acts().stream()
                .filter(a ->
                        a.by().role() == next.role() && a.by().organisation().equals(organisation))
                .filter(a -> CorrectionProcedure.mayBeTakenBack(file, a))
                .filter(a -> file.state(Corrections.CORRECTIONS).asked().stream()
                        .noneMatch(asked -> asked.request().act().number() == a.number()))
                .toList();
        if (correctable.isEmpty()) {
            return Optional.empty();
        }
        tree.put("act", correctable.get(random.nextInt(correctable.size())).number());
        return Optional.of(s.day());
    }

    private static Optional<LocalDate> answered(
            NextAct next, In<?> s, Map<String, Object> tree, OrganisationId organisation) {
        boolean confirms = next.code().equals("correction.annulmentConfirmed");
        return s.file().state(Corrections.CORRECTIONS).asked().stream()
                .filter(a -> !confirms || isStillCorrectable(s, a))
                .map(Corrections.Asked::recorded)
                .filter(a ->
                        a.by().role() == next.role() && a.by().organisation().equals(organisation))
                .findFirst()
                .map(a -> {
                    tree.put("request", a.number());
                    return s.day();
                });
    }

    private static boolean isStillCorrectable(In<?> s, Corrections.Asked asked) {
        return s.file()
                .act(asked.request().act())
                .filter(a -> CorrectionProcedure.mayBeTakenBack(s.file(), a))
                .isPresent();
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate between(LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), until.toEpochDay() + 1))
                : from;
    }

    private static boolean isPresumed(In<?> s, LocalDate day) {
        return s.rights().isPresumedIncapable(s.file(), s.law(), day);
    }
}
